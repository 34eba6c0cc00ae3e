#pragma once
// Why a web server did not do what `publish` asked of it, in a sentence that names the file.
#include "publish/fetcher.h"

namespace tertial {

enum class WebKind : std::uint8_t {
  webdav,  ///< RFC 4918
  s3       ///< storage that speaks as Amazon's S3 does
};

/// "om/index.html: the server forbids it (status 403)". Of the server's own words only its code.
Sentence trouble_of(WebKind kind, const std::string& path, const FetchAnswer& answer);

/// What S3 calls the trouble: "NoSuchBucket"; empty when it says nothing.
std::string_view s3_code(const FetchAnswer& answer);

}  // namespace tertial
