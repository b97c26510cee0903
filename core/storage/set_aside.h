#pragma once
#include "base/result.h"
#include "storage/desk_files.h"
#include <QDateTime>
#include <vector>

namespace tirkeu::storage {

/// The desk's files under second names (….before-restore-TIME) while others take their place: until then they stay
/// where they are, so that a kill leaves a desk. The second names fit together and can be opened as they lie there.
/// Gone with the object, and the files as they were, unless it is told that all is done.
class SetAside
{
public:
    SetAside(const DeskFiles &target, const QDateTime &now);
    ~SetAside();
    Q_DISABLE_COPY_MOVE(SetAside)

    Result<void> keep(); ///< gives them their second names
    void stay() { m_stays = true; }

private:
    struct Kept
    {
        QString file;
        QString aside;
        bool wasThere = false;
    };
    std::vector<Kept> m_files;
    bool m_stays = false;
};

} // namespace tirkeu::storage
