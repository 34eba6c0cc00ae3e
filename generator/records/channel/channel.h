#pragma once
// A synpunktskanal: how a resident says something, who handles it, and what answer is promised.
// Phone numbers and addresses are those of an organisation or a role, never a person's.
#include "records/body/body.h"
#include "records/common/validity.h"
#include "records/party/party.h"

namespace tertial {

struct Channel {
  Common common;
  Markdown how;
  std::optional<Markdown> about;  ///< what it is for
  std::optional<Ref<Municipality>> municipality;
  std::vector<Ref<Body>> bodies;    ///< that handle what comes in
  std::vector<Ref<Party>> parties;  ///< that handle what comes in
  std::optional<std::string> handled_by;
  std::optional<Url> url;
  std::optional<std::string> phone, email, visit;
  std::vector<std::string> languages;
  std::optional<Markdown> response;  ///< what answer is promised, and when
  std::vector<Ref<District>> districts;
  Validity valid;
};
const RecordSchema& schema_of(Tag<Channel>);

}  // namespace tertial
