#include "markdown/parse.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <cstdlib>

#include "base/ascii.h"
#include "base/text.h"
#include "markdown/arena.h"

namespace tertial {
namespace {

// The allocator of cmark has no place for a context, so the arena is the thread's own.
thread_local Arena thread_arena;

void* arena_calloc(std::size_t count, std::size_t size) {
  return thread_arena.allocate_zeroed(count * size);
}
void* arena_realloc(void* old, std::size_t size) {
  return thread_arena.reallocate(old, size);
}
void arena_free(void*) {}

cmark_mem* arena_functions() {
  static cmark_mem functions{arena_calloc, arena_realloc, arena_free};
  return &functions;
}

// Table node types are numbered when the extensions are registered. Only these two extensions
// are attached: autolink and strikethrough write to process-wide tables while they parse.
struct Extensions {
  cmark_syntax_extension* table;
  cmark_syntax_extension* task_list;
  cmark_node_type table_type, row_type, cell_type;
};

Extensions register_extensions() {
  cmark_gfm_core_extensions_ensure_registered();
  Extensions e{
      cmark_find_syntax_extension("table"), cmark_find_syntax_extension("tasklist"), {}, {}, {}};
  if (!e.table || !e.task_list) std::abort();  // not the library this was built with
  cmark_parser* parser = cmark_parser_new(CMARK_OPT_DEFAULT);
  cmark_parser_attach_syntax_extension(parser, e.table);
  constexpr std::string_view sample = "|a|\n|-|\n";
  cmark_parser_feed(parser, sample.data(), sample.size());
  cmark_node* document = cmark_parser_finish(parser);
  cmark_node* table = cmark_node_first_child(document);
  cmark_node* row = table ? cmark_node_first_child(table) : nullptr;
  cmark_node* cell = row ? cmark_node_first_child(row) : nullptr;
  if (!cell) std::abort();
  e.table_type = cmark_node_get_type(table);
  e.row_type = cmark_node_get_type(row);
  e.cell_type = cmark_node_get_type(cell);
  cmark_node_free(document);
  cmark_parser_free(parser);
  return e;
}

// Registered by whoever parses first; the language makes the others wait. Never changes after.
const Extensions& extensions() {
  static const Extensions registered = register_extensions();
  return registered;
}

NodeKind kind_of(cmark_node* node) {
  const cmark_node_type type = cmark_node_get_type(node);
  switch (type) {
    case CMARK_NODE_DOCUMENT:
      return NodeKind::document;
    case CMARK_NODE_BLOCK_QUOTE:
      return NodeKind::block_quote;
    case CMARK_NODE_LIST:
      return NodeKind::list;
    case CMARK_NODE_ITEM:
      return NodeKind::item;
    case CMARK_NODE_CODE_BLOCK:
      return NodeKind::code_block;
    case CMARK_NODE_HTML_BLOCK:
      return NodeKind::html_block;
    case CMARK_NODE_PARAGRAPH:
      return NodeKind::paragraph;
    case CMARK_NODE_HEADING:
      return NodeKind::heading;
    case CMARK_NODE_THEMATIC_BREAK:
      return NodeKind::thematic_break;
    case CMARK_NODE_FOOTNOTE_DEFINITION:
      return NodeKind::footnote_definition;
    case CMARK_NODE_TEXT:
      return NodeKind::text;
    case CMARK_NODE_SOFTBREAK:
      return NodeKind::soft_break;
    case CMARK_NODE_LINEBREAK:
      return NodeKind::line_break;
    case CMARK_NODE_CODE:
      return NodeKind::code;
    case CMARK_NODE_HTML_INLINE:
      return NodeKind::html_inline;
    case CMARK_NODE_EMPH:
      return NodeKind::emphasis;
    case CMARK_NODE_STRONG:
      return NodeKind::strong;
    case CMARK_NODE_LINK:
      return NodeKind::link;
    case CMARK_NODE_IMAGE:
      return NodeKind::image;
    case CMARK_NODE_FOOTNOTE_REFERENCE:
      return NodeKind::footnote_reference;
    default:
      break;
  }
  const Extensions& known = extensions();
  if (type == known.cell_type) return NodeKind::table_cell;
  if (type == known.row_type)
    return cmark_gfm_extensions_get_table_row_is_header(node) ? NodeKind::table_head
                                                              : NodeKind::table_row;
  return type == known.table_type ? NodeKind::table : NodeKind::other;
}

std::string_view view(const char* text) {
  return text ? std::string_view(text) : "";
}

}  // namespace

std::string_view Node::literal() const {
  return view(cmark_node_get_literal(node_));
}
std::string_view Node::url() const {
  return view(cmark_node_get_url(node_));
}
std::string_view Node::title() const {
  return view(cmark_node_get_title(node_));
}
int Node::heading_level() const {
  return cmark_node_get_heading_level(node_);
}
bool Node::ordered() const {
  return cmark_node_get_list_type(node_) == CMARK_ORDERED_LIST;
}
int Node::list_start() const {
  return cmark_node_get_list_start(node_);
}
bool Node::empty() const {
  return cmark_node_first_child(node_) == nullptr;
}
int Node::columns() const {
  return cmark_gfm_extensions_get_table_columns(node_);
}
int Node::line() const {
  return cmark_node_get_start_line(node_);
}
int Node::column() const {
  return cmark_node_get_start_column(node_);
}

Node::Task Node::task() const {
  if (view(cmark_node_get_type_string(node_)) != "tasklist") return Task::none;
  return cmark_gfm_extensions_get_tasklist_item_checked(node_) ? Task::done : Task::open;
}

bool Node::in_tight_list() const {
  cmark_node* item = cmark_node_parent(node_);
  cmark_node* list = item ? cmark_node_parent(item) : nullptr;
  return list && cmark_node_get_type(list) == CMARK_NODE_LIST &&
         cmark_node_get_list_tight(list) != 0;
}

bool Node::in_table_head() const {
  return cmark_gfm_extensions_get_table_row_is_header(cmark_node_parent(node_)) != 0;
}

ParsedText::ParsedText(std::string_view text) {
  const Extensions& known = extensions();
  thread_arena.enter();
  cmark_parser* parser = cmark_parser_new_with_mem(CMARK_OPT_FOOTNOTES, arena_functions());
  // They are asked about every line, so only where there can be something for them.
  const auto holds = [&](std::string_view mark) {
    return text.find(mark) != std::string_view::npos;
  };
  if (holds("|") || holds(":-") || holds("-:"))
    cmark_parser_attach_syntax_extension(parser, known.table);
  if (holds("[")) cmark_parser_attach_syntax_extension(parser, known.task_list);
  cmark_parser_feed(parser, text.data(), text.size());
  // Parser, tree and iterator are not freed one by one: all their memory is the arena's.
  iterator_ = cmark_iter_new(cmark_parser_finish(parser));
}

ParsedText::~ParsedText() {
  thread_arena.leave();
}

bool ParsedText::next() {
  const cmark_event_type event = cmark_iter_next(iterator_);
  if (event == CMARK_EVENT_DONE) return false;
  entering_ = event == CMARK_EVENT_ENTER;
  current_ = cmark_iter_get_node(iterator_);
  kind_ = kind_of(current_);
  return true;
}

std::string HeadingIds::next(std::string_view heading_text) {
  std::string base = slug(heading_text);
  if (base.empty()) base = "avsnitt";
  // An id that begins with a digit is hard to use in style sheets, and validators refuse it.
  if (is_digit(base.front())) base.insert(0, "s-");
  // Insert both the base and the result, so that "mal", "mal", "mal-2" become three ids.
  auto [count, is_new] = used_.try_emplace(base, 1);
  if (is_new) return base;
  while (true) {
    std::string id = base + "-" + std::to_string(++count->second);
    if (used_.contains(id)) continue;
    used_.emplace(id, 1);
    return id;
  }
}

}  // namespace tertial
