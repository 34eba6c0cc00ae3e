#include "base/text.h"
#include "records/meeting/item.h"
#include "records/messages.h"
#include "records/registry.h"

namespace tertial {

void check_item(const Record& record, const RuleContext& context) {
  const auto& item = record.as<Item>();
  const std::size_t slash = record.id.rfind('/');
  const std::string_view folder =
      std::string_view(record.id).substr(0, slash == std::string::npos ? 0 : slash);
  if (!context.model.find<Meeting>(folder))
    context.out.report(content_kind("item.no-meeting"), whole_file(record.file));
  const std::string number = std::to_string(item.number);
  if (item.number > 0 && record.id.substr(slash + 1) != "p" + number)
    context.out.report(content_kind("item.wrong-name"), whole_file(record.file), {number});
}

}  // namespace tertial
