#pragma once
// Why an SFTP server did not do what `publish` asked of it, in a sentence that names the file.
#include "publish/fetcher.h"

namespace tertial {

bool is_done(const FetchAnswer& answer);
/// There is no such file or folder.
bool is_missing(const FetchAnswer& answer);

Sentence trouble_of(const std::string& path, const FetchAnswer& answer);
Sentence not_removed(const std::string& path);

}  // namespace tertial
