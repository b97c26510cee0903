#include "shell/recovery_sheet.h"
#include "base/error_text.h"
#include "printing/printer.h"
#include "widgets/choose_file.h"
#include "widgets/form_field.h"
#include "widgets/notice_bar.h"
#include "widgets/theme.h"
#include "widgets/when_done.h"
#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace tirkeu::ui {
namespace {

QString lastGroup(const QString &code)
{
    return code.section(u'-', -1);
}

/// On the printer the system calls its own, else on the first.
Result<void> printOnDefault(printing::Printing &printing, const QByteArray &pdf)
{
    const auto printers = printing.printers();
    if (!printers)
        return tl::unexpected(printers.error());
    if (printers->empty())
        return failure(Error::Kind::NotFound);
    auto chosen =
        std::find_if(printers->begin(), printers->end(), [](const auto &printer) { return printer.isDefault; });
    if (chosen == printers->end())
        chosen = printers->begin();
    return printing.print(pdf, chosen->name, {}).map([](const auto &) {});
}

Result<void> writePrivately(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return failure(Error::Kind::ReadOnly);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (file.write(bytes) != bytes.size() || !file.commit())
        return failure(Error::Kind::Io);
    return {};
}

} // namespace

RecoverySheet::RecoverySheet(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_services(services)
    , m_heading(new QLabel(this))
    , m_explanation(new QLabel(this))
    , m_groups(new QLabel(this))
    , m_print(new QPushButton(this))
    , m_save(new QPushButton(this))
    , m_notice(new NoticeBar(this))
    , m_typed(new QLineEdit)
    , m_typedField(new FormField(m_typed, FormField::Label::Above, this))
    , m_done(new QPushButton(this))
{
    build();
    connect(m_print, &QPushButton::clicked, this, &RecoverySheet::print);
    connect(m_save, &QPushButton::clicked, this, &RecoverySheet::save);
    connect(m_typed, &QLineEdit::returnPressed, this, &RecoverySheet::acknowledge);
    connect(m_typed, &QLineEdit::textEdited, m_typedField, &FormField::clearFlaw);
    connect(m_done, &QPushButton::clicked, this, &RecoverySheet::acknowledge);
    retranslate();
}

void RecoverySheet::build()
{
    setLook(m_heading, "heading");
    setLook(m_groups, "code");
    setLook(m_done, "primary");
    m_explanation->setWordWrap(true);
    m_groups->setAlignment(Qt::AlignCenter);
    m_groups->setContentsMargins(0, 8, 0, 8);
    m_print->setIcon(Theme::icon(u"print"_s));
    m_save->setIcon(Theme::icon(u"save"_s));
    m_typed->setObjectName(u"lastGroup"_s);
    m_print->setObjectName(u"printSheet"_s);
    for (auto *button : {m_print, m_save, m_done})
        button->setAutoDefault(false);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(8);
    ways->addWidget(m_print);
    ways->addWidget(m_save);
    ways->addStretch(1);
    auto *end = new QHBoxLayout;
    end->addStretch(1);
    end->addWidget(m_done);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_heading);
    column->addWidget(m_explanation);
    column->addWidget(m_groups);
    column->addLayout(ways);
    column->addWidget(m_notice);
    column->addWidget(m_typedField);
    column->addStretch(1);
    column->addLayout(end);
}

void RecoverySheet::setCode(const RecoveryCode &code)
{
    m_code = code;
    QStringList groups = code.code.split(u'-');
    const auto half = (groups.size() + 1) / 2;
    m_groups->setText(groups.mid(0, half).join(u"  –  "_s) + u'\n' + groups.mid(half).join(u"  –  "_s));
    m_typed->clear();
    m_print->setFocus();
}

void RecoverySheet::print()
{
    m_print->setEnabled(false);
    const auto job = [&printing = m_services.printing, &texts = m_services.texts, code = m_code]() -> Result<void> {
        const auto pdf = recoveryPaper(texts, code);
        return pdf ? printOnDefault(printing, *pdf) : tl::unexpected(pdf.error());
    };
    whenDone(m_services.executor.run(job), this, [this](const Result<void> &printed) {
        m_print->setEnabled(true);
        if (printed)
            m_notice->setNotice(
                NoticeBar::Kind::Success,
                {"recovery",
                 QT_TRANSLATE_NOOP("recovery",
                                   "The sheet was sent to the printer. Take it out and put it into the safe.")});
        else if (printed.error().kind == Error::Kind::NotFound)
            m_notice->setNotice(NoticeBar::Kind::Warning, printing::noPrinter());
        else
            m_notice->setNotice(NoticeBar::Kind::Error, printing::sayPrintingError(printed.error()));
    });
}

void RecoverySheet::save()
{
    const QString path =
        chooseFileToSave(this, {tr("Save the recovery sheet"), tr("PDF document"), u"pdf"_s, u"tirkeu-recovery.pdf"_s});
    if (path.isEmpty())
        return;
    const auto job = [&texts = m_services.texts, code = m_code, path]() -> Result<void> {
        const auto pdf = recoveryPaper(texts, code);
        return pdf ? writePrivately(path, *pdf) : tl::unexpected(pdf.error());
    };
    whenDone(m_services.executor.run(job), this, [this](const Result<void> &saved) {
        if (saved)
            m_notice->setNotice(
                NoticeBar::Kind::Success,
                {"recovery",
                 QT_TRANSLATE_NOOP("recovery",
                                   "The sheet was saved. Move it off this computer and keep it like a key.")});
        else
            m_notice->setNotice(NoticeBar::Kind::Error, explain(saved.error(), ErrorContext::BackingUp));
    });
}

void RecoverySheet::acknowledge()
{
    if (m_typed->text().trimmed().toUpper() == lastGroup(m_code.code)) {
        Q_EMIT acknowledged();
        return;
    }
    m_typedField->setFlaw(Message{
        "recovery",
        QT_TRANSLATE_NOOP("recovery", "This is not the last group of the code. Read it from the printed sheet.")});
    m_typed->setFocus();
}

void RecoverySheet::retranslate()
{
    m_heading->setText(tr("The recovery code"));
    m_explanation->setText(tr("If the administrator's password is ever forgotten, only this code opens the desk. "
                              "It is shown once and stored nowhere. Print it and keep it in a safe."));
    m_groups->setAccessibleName(tr("Recovery code"));
    m_print->setText(tr("Print the sheet"));
    m_save->setText(tr("Save as PDF…"));
    m_typedField->setLabel(tr("Type the last four characters of the code from the sheet"));
    m_done->setText(tr("The sheet is in the safe"));
}

void RecoverySheet::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace tirkeu::ui
