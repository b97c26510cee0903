#pragma once
#include <QString>
#include <tl/expected.hpp>

namespace tirkeu {

/// A failure of the world: disk, lock, network, a damaged file. The law's "no" is a Verdict, not an error.
struct Error
{
    enum class Kind
    {
        NotFound,      ///< what was asked for does not exist
        Conflict,      ///< somebody else changed it first
        Busy,          ///< another program holds the file
        Corrupt,       ///< the file is damaged, cut off or tampered with
        Foreign,       ///< the file is not a Tirkeu database or backup
        Newer,         ///< the file was written by a newer Tirkeu
        Full,          ///< no space left on the disk
        ReadOnly,      ///< the file or its folder cannot be written
        Io,            ///< any other failure of the disk or a device
        WrongPassword, ///< login or password is wrong
        LockedOut,     ///< too many wrong passwords; detail: seconds to wait
        Denied,        ///< the role of the user does not allow it
        Invalid,       ///< the data given cannot be accepted
        Exists,        ///< would overwrite what is there
        Offline,       ///< no network
        Cancelled      ///< the user went on to something else
    };
    Kind kind;
    QString detail; ///< English, for the log; never shown as is; never a patient's data

    friend bool operator==(const Error &, const Error &) = default;
};

template <class T>
using Result = tl::expected<T, Error>;

inline tl::unexpected<Error> failure(Error::Kind kind, QString detail = {})
{
    return tl::unexpected<Error>(Error{kind, std::move(detail)});
}

} // namespace tirkeu
