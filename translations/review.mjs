// node translations/review.mjs > review.html: every string of the program, Kazakh and Russian side by side, for a
// reader who knows both languages and not our code. Doubtful ones are marked: the same text in both languages,
// placeholders that differ, a missing full stop, Latin letters inside a Cyrillic word. With --check nothing is written:
// placeholders that differ, mixed alphabets and stray plural forms are named, and the exit code is 1.
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = dirname(fileURLToPath(import.meta.url));

const plain = text => text
    .replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&apos;/g, "'").replace(/&amp;/g, '&');
const safe = text => text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** context → [{source, texts}] of one .ts file, in its order. */
function read(language) {
    const xml = readFileSync(join(folder, `tirkeu_${language}.ts`), 'utf8');
    const contexts = new Map();
    for (const [, context] of xml.matchAll(/<context>([\s\S]*?)<\/context>/g)) {
        const name = plain(context.match(/<name>([\s\S]*?)<\/name>/)[1]);
        const messages = [];
        for (const [, message] of context.matchAll(/<message[^>]*>([\s\S]*?)<\/message>/g)) {
            const translation = message.match(/<translation[^>]*>([\s\S]*?)<\/translation>/)?.[1] ?? '';
            const forms = [...translation.matchAll(/<numerusform>([\s\S]*?)<\/numerusform>/g)].map(m => plain(m[1]));
            messages.push({
                source: plain(message.match(/<source>([\s\S]*?)<\/source>/)[1]),
                texts: forms.length ? forms : [plain(translation)],
            });
        }
        contexts.set(name, messages);
    }
    return contexts;
}

const places = text => (text.match(/%(?:L?\d|n)/g) ?? []).sort().join(' ');

function doubts(source, kk, ru) {
    const found = [];
    const all = [...kk, ...ru];
    if (kk.join() === ru.join() && /[а-яё]/i.test(ru.join()) && ru.join().includes(' '))
        found.push('the same in both');
    if (all.some(text => places(text) !== places(source) && !(source.includes('%n') && !text.includes('%n'))))
        found.push('placeholders');
    if (/[.!?…:]$/.test(source) && all.some(text => !/[.!?…:»)]$/.test(text)))
        found.push('end of sentence');
    if (all.some(text => /[а-яёәіңғүұқөһ][a-z]|[a-z][а-яёәіңғүұқөһ]/i.test(text)))
        found.push('mixed alphabets');
    if (!source.includes(';') && all.some(text => text.includes('%n') && text.includes(';')))
        found.push('plural forms');
    if (all.some(text => / {2}|^ | $/.test(text)))
        found.push('spaces');
    return found;
}

const kazakh = read('kk');
const russian = read('ru');
let rows = '';
let count = 0;
let doubtful = 0;
const grave = [];
for (const [context, messages] of kazakh) {
    rows += `<tr class="context"><th colspan="4">${safe(context)}</th></tr>\n`;
    const others = russian.get(context) ?? [];
    messages.forEach(({ source, texts }) => {
        const ru = others.find(other => other.source === source)?.texts ?? ['—'];
        const marks = doubts(source, texts, ru);
        count += 1;
        doubtful += marks.length ? 1 : 0;
        if (marks.some(mark => ['placeholders', 'mixed alphabets', 'plural forms'].includes(mark)))
            grave.push(`${context}: ${source}: ${marks.join(', ')}`);
        const cell = forms => forms.map(form => safe(form).replace(/\n/g, '<br>')).join('<hr>');
        rows += `<tr${marks.length ? ' class="doubt"' : ''}><td>${cell([source])}</td><td lang="kk">${cell(texts)}</td>` +
            `<td lang="ru">${cell(ru)}</td><td>${marks.join(', ')}</td></tr>\n`;
    });
}
if (process.argv.includes('--check')) {
    grave.forEach(line => console.error(line));
    process.exit(grave.length ? 1 : 0);
}
process.stdout.write(`<!DOCTYPE html>
<html lang="en"><head><meta charset="utf-8"><title>Tirkeu: қазақша · русский</title><style>
body { font: 15px/1.4 sans-serif; margin: 16px; color: #1c2427; background: #fff; }
table { border-collapse: collapse; width: 100%; table-layout: fixed; }
td, th { border: 1px solid #cdd5d8; padding: 6px 8px; vertical-align: top; text-align: left; overflow-wrap: break-word; }
th { position: sticky; top: 0; background: #eef2f3; } .context th { position: static; background: #dfeaeb; }
td:nth-child(1) { color: #556064; } col.mark { width: 110px; } hr { border: 0; border-top: 1px dashed #aab; margin: 4px 0; }
.doubt { background: #fff4dd; }
</style></head><body>
<h1>Tirkeu: қазақша · русский</h1>
<p>${count} strings, ${doubtful} marked by the machine for a second look. Plural forms are divided by a dashed line.
Style: translations/STYLE.md.</p>
<table><colgroup><col><col><col><col class="mark"></colgroup>
<tr><th>English (source)</th><th>Қазақша</th><th>Русский</th><th>?</th></tr>
${rows}</table></body></html>
`);
