#pragma once
#include "base/result.h"
#include "storage/desk_files.h"
#include <memory>

namespace tirkeu::usecase {

/// A first run that was cut short (power, kill) leaves files nobody has a key or a recovery sheet for. A mark beside
/// the database says so from before the first file until the first sign-in is done; then the next try begins anew.
class FirstRun
{
public:
    /// Clears away what an unfinished run left. Exists: a finished desk is there. Busy: another program makes one now.
    static Result<std::unique_ptr<FirstRun>> begin(const storage::DeskFiles &files);
    ~FirstRun(); ///< the mark stays unless the run is finished or cleared away
    Q_DISABLE_COPY_MOVE(FirstRun)

    void finish() { m_over = true; }
    void clearAway(); ///< nothing of a desk whose recovery code nobody has seen is left lying about

    static bool isUnfinished(const storage::DeskFiles &files);

private:
    FirstRun(const storage::DeskFiles &files, int descriptor)
        : m_files(files)
        , m_descriptor(descriptor)
    {
    }
    storage::DeskFiles m_files;
    int m_descriptor;
    bool m_over = false;
};

} // namespace tirkeu::usecase
