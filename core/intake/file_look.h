#pragma once
#include "intake/register_file.h"

namespace tirkeu::intake {

/// What is seen of a file before a row of it is read.
struct FileLook
{
    qint64 size = 0;
    QByteArray sha256; ///< of what was looked at
    RegisterReading reading;
    RegisterPosition firstRow;
    QList<RowRemark> troubles;
};

/// Reads the first `most` bytes of the device (0: all of it), then the header; leaves the device at its beginning.
Result<FileLook> lookAt(QIODevice &device, const RegisterChoice &choice, qint64 most = 0);

} // namespace tirkeu::intake
