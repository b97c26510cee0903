#include "support/register_text.h"
#include "domain/patient_form.h"
#include "support/people.h"

namespace tirkeu::test {

QByteArray registerRow(int n, const QByteArray &phone)
{
    const Patient p = person(n);
    const QList<QByteArray> cells{p.iin->toString().toUtf8(),
                                  p.name.surname.toUtf8(),
                                  p.name.givenName.toUtf8(),
                                  p.name.patronymic.toUtf8(),
                                  p.birthDate.toString(Qt::ISODate).toUtf8(),
                                  "female",
                                  phone.isEmpty() ? p.phones.front().toString().toUtf8() : phone,
                                  '"' + p.home.line().toUtf8() + '"',
                                  "",
                                  "KAZ",
                                  "",
                                  ""};
    return cells.join(',') + '\n';
}

QByteArray registerOf(int from, int count)
{
    QByteArray text = registerHeader;
    for (int n = from; n < from + count; ++n)
        text += registerRow(n);
    return text;
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("a file the test stands on cannot be written");
}

qint64 CutDevice::readData(char *data, qint64 most)
{
    const qint64 end = m_isCut ? m_at : m_content.size();
    const qint64 count = std::min(most, end - pos());
    if (count <= 0)
        return m_isCut && m_cut == Cut::Fails ? -1 : 0;
    std::copy_n(m_content.constData() + pos(), count, data);
    return count;
}

} // namespace tirkeu::test
