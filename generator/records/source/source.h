#pragma once
// A document or address that statements rest on. Other records cite it.
#include "records/common/common.h"

namespace tertial {

enum class SourceKind : std::uint8_t { official, political_party, press, other };
template <>
inline constexpr std::array choices_of<SourceKind>{
    Choice{"official", {"Myndighetskälla", "official"}},
    Choice{"political-party", {"Partisida", "page of a political party"}},
    Choice{"press", {"Press", "press"}}, Choice{"other", {"Annan källa", "other"}}};

enum class ReadExtent : std::uint8_t { full, excerpt };
template <>
inline constexpr std::array choices_of<ReadExtent>{
    Choice{"full", {"Läst i sin helhet", "read in full"}},
    Choice{"excerpt", {"Läst i utdrag", "read in part"}}};

struct Source {
  Common common;
  SourceKind kind = SourceKind::official;
  std::optional<std::string> publisher;
  std::optional<Url> url;
  std::optional<std::string> document;  ///< what it is, when it has no public address
  ReadExtent read = ReadExtent::full;
  std::optional<Markdown> read_note;
  std::optional<Located<PartialDate>> published;
  std::optional<Located<PartialDate>> page_updated;
  std::optional<Located<PartialDate>> copied;
};

}  // namespace tertial
