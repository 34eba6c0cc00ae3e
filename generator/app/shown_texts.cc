#include "app/shown_texts.h"

#include <algorithm>

#include "records/dialogue/dialogue.h"
#include "records/registry.h"

namespace tertial {
namespace {

bool body_is_shown(const Record& record) {
  return record.body.present && !(record.is<Dialogue>() && record.as<Dialogue>().text_to_come);
}

}  // namespace

ShownTexts::ShownTexts(const Model& model) {
  const auto add = [](void* state, Markdown& text) {
    static_cast<std::vector<Span>*>(state)->push_back(text.at);
  };
  for (const RecordType& type : record_types())
    for (const Record& record : model.records(type.schema())) {
      if (record.awaited) continue;
      visit_record(*record.schema, record.data.get(),
                   {.state = &texts_, .reference = nullptr, .markdown = add});
      if (body_is_shown(record))
        texts_.push_back({record.file, {record.body.first_line, 1}, {UINT32_MAX, 1}});
    }
  std::ranges::sort(texts_);
}

bool ShownTexts::contain(const Span& at) const {
  const auto after =
      std::ranges::upper_bound(texts_, std::pair(at.file, at.begin), {},
                               [](const Span& text) { return std::pair(text.file, text.begin); });
  if (after == texts_.begin()) return false;
  const Span& text = *(after - 1);
  return text.file == at.file && at.begin < text.end;
}

}  // namespace tertial
