#include "publish/web_trouble.h"

#include "publish/first_difference.h"

namespace tertial {
namespace {

Text words_of(long status) {
  switch (status) {
    case 401:
      return {"servern godtar inte användaren och lösenordet",
              "the server does not accept the user and the password"};
    case 403:
      return {"servern förbjuder det", "the server forbids it"};
    case 404:
    case 409:
      return {"mappen finns inte på servern", "there is no such folder on the server"};
    case 405:
    case 501:
      return {"servern talar inte WebDAV på den adressen",
              "the server does not speak WebDAV at that address"};
    case 413:
      return {"filen är för stor för servern", "the file is too large for the server"};
    case 423:
      return {"filen är låst av någon annan", "the file is locked by somebody else"};
    case 507:
      return {"serverns disk är full", "the server's disk is full"};
    default:
      return {"servern svarar med ett fel", "the server answers with an error"};
  }
}

/// A server that is asked by HEAD says its status and nothing more.
Text words_of_s3(long status, std::string_view code) {
  struct Known {
    std::string_view code;
    Text words;
  };
  static constexpr Known known[] = {
      {"RequestTimeTooSkewed",
       {"datorns klocka går fel, så servern godtar inte underskriften",
        "this machine's clock is wrong, so the server does not accept the signature"}},
      {"SignatureDoesNotMatch",
       {"servern godtar inte nyckeln, eller så är regionen fel",
        "the server does not accept the key, or the region is wrong"}},
      {"AuthorizationHeaderMalformed",
       {"regionen är fel; skriv --region", "the region is wrong; write --region"}},
      {"InvalidAccessKeyId",
       {"servern känner inte till nyckeln", "the server does not know the key"}},
      {"NoSuchBucket", {"hinken finns inte", "there is no such bucket"}},
  };
  for (const Known& one : known)
    if (one.code == code) return one.words;
  if (status == 401 || status == 403)
    return {"nyckeln får inte göra det; den behöver få läsa, skriva, ta bort och lista",
            "the key may not do that; it has to be allowed to read, write, delete and list"};
  if (status == 404) return {"hinken finns inte", "there is no such bucket"};
  return {"servern svarar med ett fel", "the server answers with an error"};
}

}  // namespace

std::string_view s3_code(const FetchAnswer& answer) {
  constexpr std::string_view begin = "<Code>", end = "</Code>";
  const std::string_view body = answer.body;
  const std::size_t from = body.find(begin);
  if (from == std::string_view::npos) return {};
  const std::size_t to = body.find(end, from);
  if (to == std::string_view::npos) return {};
  return body.substr(from + begin.size(), to - from - begin.size());
}

Sentence trouble_of(WebKind kind, const std::string& path, const FetchAnswer& answer) {
  const Argument where(path);
  if (answer.end != FetchAnswer::End::answered)
    return {{"{0}: {1}", "{0}: {1}"}, {where, answer.reason}};
  if (!answer.location.empty())
    return {{"{0}: servern hänvisar till {1}; publicera dit",
             "{0}: the server refers to {1}; publish there"},
            {where, shown_safely(answer.location)}};
  const std::string status = std::to_string(answer.status);
  if (kind == WebKind::webdav)
    return {{"{0}: {1} (status {2})", "{0}: {1} (status {2})"},
            {where, words_of(answer.status), status}};
  const std::string_view code = s3_code(answer);
  return {{"{0}: {1} (status {2})", "{0}: {1} (status {2})"},
          {where, words_of_s3(answer.status, code),
           code.empty() ? status : status + ", " + shown_safely(code)}};
}

}  // namespace tertial
