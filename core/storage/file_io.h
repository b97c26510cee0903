#pragma once
#include "base/result.h"
#include <QByteArray>

namespace tirkeu::storage {

/// Writes a whole file so that after a crash there is the old one or the new one, never a part of either:
/// tmp with mode 0600 + fsync + rename + fsync of the folder.
Result<void> replaceFile(const QString &path, const QByteArray &content);
/// The same without waiting for the disk: a torn file is possible after a power cut and must be told by a checksum.
Result<void> replaceFileSoon(const QString &path, const QByteArray &content);
Result<QByteArray> readFile(const QString &path, qint64 atMost = 16 * 1024 * 1024);
/// An empty file with mode 0600; Exists when there is one.
Result<void> createPrivateFile(const QString &path);
Result<void> syncFile(const QString &path); ///< waits until it is on the disk; of a folder: its names
Error errorOfErrno(int code, const QString &what);

} // namespace tirkeu::storage
