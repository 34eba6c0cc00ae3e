#pragma once
// A correction: what was changed in a published record, from what to what, when and why. The log is
// public and nothing in it is taken back. It changes no record itself: the editor does, and says
// so.
#include "records/common/common.h"

namespace tertial {

/// Any record of the site, written as links in texts are: "followup:linkoping-2023-2024/2023-t3".
struct RecordRef {
  AnyRef raw;
  const RecordSchema* type = nullptr;  ///< null where the word before the colon is no type
  bool resolved() const { return raw.target != nullptr; }
  const Record& record() const { return *raw.target; }
};

template <>
struct Codec<RecordRef> {
  static constexpr TypeInfo type{
      .shape = Shape::text, .noun = {"sort och id för en post", "the type and id of a record"}};
  static void decode(RecordRef& to, const Value& v, const FieldInfo& f, DiagnosticList& out);
  static bool encode(const RecordRef& from, Value& v);
  static void visit(RecordRef& value, const Visitor& visitor) {
    if (visitor.reference && value.type && !value.raw.id.empty())
      visitor.reference(visitor.state, value.raw, *value.type);
  }
};

enum class NoticedBy : std::uint8_t { resident, authority, editors };
template <>
inline constexpr std::array choices_of<NoticedBy>{
    Choice{"resident", {"en invånare", "a resident"}},
    Choice{"authority", {"en myndighet eller part", "an authority or party"}},
    Choice{"editors", {"webbplatsens redaktion", "the site's editors"}}};

struct Correction {
  Common common;
  RecordRef record;
  std::string what;
  std::optional<std::string> place;  ///< "punkt N1"
  std::optional<std::string> from;   ///< nothing: it was not there
  std::optional<std::string> to;     ///< nothing: it was taken away
  Located<Date> date;
  Markdown reason;
  NoticedBy noticed_by = NoticedBy::editors;
};
const RecordSchema& schema_of(Tag<Correction>);

}  // namespace tertial
