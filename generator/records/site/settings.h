#pragma once
// content/site.toml: whose site it is, where it will stand, and what it assumes.
#include "records/party/party.h"

namespace tertial {

struct Publisher {
  std::string name;
  std::string contact;  ///< e-mail, telephone or address, as shown to readers
};
const RecordSchema& schema_of(Tag<Publisher>);

/// The site is the reporter's own and holds every report of that party up to this day, so that
/// silence is the reporter's ("Ej redovisat") and not only ours.
struct CompleteRegister {
  Ref<Party> party;
  Date through;
};
const RecordSchema& schema_of(Tag<CompleteRegister>);

struct Settings {
  std::int64_t format = 1;
  std::string title;
  std::string description;
  Located<Url> base_url;  ///< with the path prefix, if any: "https://example.org/insyn"
  std::string language = "sv";
  Ref<Municipality> municipality;
  bool official = false;
  std::optional<std::string> banner;
  std::optional<Publisher> publisher;
  std::optional<std::string> responsible;  ///< who answers for the contents, a role or unit
  std::string theme = "kommun";
  std::vector<CompleteRegister> register_complete_through;
};
const RecordSchema& schema_of(Tag<Settings>);

/// The part of base_url after the host, without a slash at the end: "" or "/insyn".
std::string url_prefix(const Settings& settings);
/// base_url without the prefix: "https://example.org".
std::string url_origin(const Settings& settings);

}  // namespace tertial
