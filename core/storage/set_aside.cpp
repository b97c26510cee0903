#include "storage/set_aside.h"
#include "base/clock.h"
#include "storage/file_io.h"
#include "storage/room.h"
#include <QFile>
#include <QFileInfo>
#include <cerrno>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace tirkeu::storage {
namespace {

/// A second name, or a copy where the file system knows none (FAT on a stick).
Result<void> keepAside(const QString &file, const QString &aside)
{
    if (::link(QFile::encodeName(file).constData(), QFile::encodeName(aside).constData()) == 0)
        return {};
    const auto refused = errorOfErrno(errno, aside);
    if (refused.kind == Error::Kind::Exists || refused.kind == Error::Kind::Full)
        return tl::unexpected(refused);
    if (!QFile::copy(file, aside))
        return tl::unexpected(fullWithoutRoom({Error::Kind::ReadOnly, aside}, QFileInfo(aside).absolutePath()));
    return {};
}

} // namespace

SetAside::SetAside(const DeskFiles &target, const QDateTime &now)
{
    const QString suffix = u".before-restore-"_s + inClinic(now).toString(u"yyyyMMdd-HHmmss"_s);
    const DeskFiles aside{target.database + suffix};
    m_files = {{target.database, aside.database},
               {target.database + u"-wal"_s, aside.database + u"-wal"_s},
               {target.keySlots(), aside.keySlots()},
               {target.deskState(), target.deskState() + suffix}};
}

Result<void> SetAside::keep()
{
    for (Kept &kept : m_files) {
        if (!QFile::exists(kept.file))
            continue;
        if (const auto done = keepAside(kept.file, kept.aside); !done)
            return done;
        kept.wasThere = true;
    }
    return {};
}

SetAside::~SetAside()
{
    for (const Kept &kept : m_files) {
        if (m_stays || !kept.wasThere)
            continue;
        const QByteArray aside = QFile::encodeName(kept.aside);
        // Two names of one file: then the call does nothing, and the second name goes.
        if (::rename(aside.constData(), QFile::encodeName(kept.file).constData()) == 0)
            ::unlink(aside.constData());
    }
}

} // namespace tirkeu::storage
