#include "app/catalogue.h"

#include <algorithm>
#include <span>

#include "app/messages.h"
#include "checks/messages.h"
#include "derive/messages.h"
#include "files/messages.h"
#include "links/messages.h"
#include "markdown/messages.h"
#include "model/messages.h"
#include "records/message_tables.h"
#include "schema/messages.h"
#include "theme/messages.h"
#include "value/messages.h"

namespace tertial {

const std::vector<const DiagnosticKind*>& all_kinds() {
  static const std::vector<const DiagnosticKind*> kinds = [] {
    std::vector<const DiagnosticKind*> all;
    const std::span<const DiagnosticKind> tables[] = {
        toml_messages,   files_messages, output_messages, markdown_messages,
        record_messages, model_messages, theme_messages,  derive_messages,
        check_messages,  link_messages,  app_messages};
    const auto add = [&](std::span<const DiagnosticKind> table) {
      for (const DiagnosticKind& kind : table)
        all.push_back(&kind);
    };
    std::ranges::for_each(tables, add);
    std::ranges::for_each(message_tables(), add);
    std::ranges::sort(all, {}, &DiagnosticKind::code);
    return all;
  }();
  return kinds;
}

}  // namespace tertial
