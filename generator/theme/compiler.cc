#include "theme/compiler.h"

#include <algorithm>

#include "base/text.h"
#include "theme/condition.h"
#include "theme/emitter.h"
#include "theme/escape.h"
#include "theme/html_context.h"
#include "theme/html_problem.h"
#include "theme/messages.h"
#include "theme/names.h"
#include "theme/parts.h"
#include "theme/placement.h"

namespace tertial::theme {

namespace {

/// The parser gives every print and loop its path.
const Path& path_of(const Node& node) {
  return *node.path;  // NOLINT(bugprone-unchecked-optional-access)
}

class Compiler {
 public:
  Compiler(const Theme& theme, const ViewType& view, DiagnosticList& out)
      : theme_(theme), out_(out), parts_(theme, out), names_(view, theme.strings()) {}

  Compiled run(const ThemeFile& file) {
    part_ = parts_.load_chain(file);
    if (part_ != nullptr) {
      nodes(part_->syntax.nodes);
      check_end();
    }
    return {emitter_.take(), std::move(links_), parts_.names(), std::move(borrowed_)};
  }

 private:
  // --- nodes ---

  void nodes(const std::vector<Node>& list) {
    for (const Node& node : list) {
      if (stopped_) return;
      // Text counts by its length: parts that only repeat text must not fill the memory.
      work_ += 1 + (node.kind == NodeKind::text ? (node.at.end - node.at.begin) / 256 : 0);
      if (work_ > max_work) {
        stopped_ = true;
        out_.report(theme_kind("theme.too-large"), span(node.at), {max_work})
            .with_help({"ta in delen en gång, i en slinga, i stället för många gånger",
                        "include the part once, in a loop, instead of many times"});
        return;
      }
      switch (node.kind) {
        case NodeKind::text:
          text(node);
          break;
        case NodeKind::print:
          print(node);
          break;
        case NodeKind::choice:
          nested(node, &Compiler::choice);
          break;
        case NodeKind::loop:
          nested(node, &Compiler::loop);
          break;
        case NodeKind::include:
          nested(node, &Compiler::include);
          break;
        case NodeKind::block:
          nested(node, &Compiler::block);
          break;
        case NodeKind::link:
          link(node);
          break;
        case NodeKind::asset:
          asset(node);
          break;
      }
    }
  }

  void nested(const Node& node, void (Compiler::*compile_node)(const Node&)) {
    if (depth_ == max_depth) {
      out_.report(theme_kind("theme.too-deep"), span(node.at), {max_depth})
          .with_help({"flytta ut det innersta till en del bredvid",
                      "move the innermost out into a part beside it"});
      stopped_ = true;
      return;
    }
    ++depth_;
    (this->*compile_node)(node);
    --depth_;
  }

  void text(const Node& node) {
    const std::string_view literal = part_->source.text(node.at);
    for (std::uint32_t i = 0; i < literal.size(); ++i) {
      const bool was_text = context_.in_text();
      const HtmlProblem problem = context_.read(literal[i]);
      const Range at{node.at.begin + i, node.at.begin + i + 1};
      if (was_text && !context_.in_text()) opened_ = {&part_->source, at};
      if (problem != HtmlProblem::none) report_problem(problem, literal[i], span(at), out_);
    }
    emitter_.literal(literal);
  }

  void print(const Node& node) {
    const Path& path = path_of(node);
    const Meaning meaning = without_optional(names_.resolve(path, part_->source, out_));
    const Range at = path.at;
    switch (meaning.kind) {
      case MeaningKind::unknown:
        context_.value_written();
        return;
      case MeaningKind::string:
        if (const std::string_view key = part_->source.text({path.parts[1].at.begin, at.end});
            theme_.strings().is_borrowed(key))
          borrowed_.emplace_back(key);
        return constant(meaning.text, ViewKind::text, at);
      case MeaningKind::loop_index:
        if (place_value(context_, ViewKind::integer, at, part_->source, out_))
          emitter_.op({.code = OpCode::loop_index, .slot = meaning.slot}, {});
        return;
      case MeaningKind::loop_first:
      case MeaningKind::loop_last:
        return not_printable(at, meaning);
      case MeaningKind::value:
        break;
    }
    const ViewKind kind = meaning.shape->kind;
    if (kind == ViewKind::boolean || kind == ViewKind::list || kind == ViewKind::view)
      return not_printable(at, meaning);
    const std::optional<Escape> escape = place_value(context_, kind, at, part_->source, out_);
    if (!escape) return;
    emitter_.op({.code = kind == ViewKind::integer ? OpCode::integer : OpCode::text,
                 .escape = *escape,
                 .slot = meaning.slot,
                 .shape = meaning.shape},
                meaning.steps);
  }

  void not_printable(Range at, const Meaning& meaning) {
    context_.value_written();
    const std::string_view name = part_->source.text(at);
    out_.report(theme_kind("theme.not-printable"), span(at), {quoted(name), noun_of(meaning)})
        .with_help(use_of(meaning), {name});
  }

  void constant(std::string_view value, ViewKind kind, Range at) {
    const std::optional<Escape> escape = place_value(context_, kind, at, part_->source, out_);
    if (!escape) return;
    std::string escaped;
    switch (*escape) {
      case Escape::attribute:
        append_escaped_attribute(escaped, value);
        break;
      case Escape::fragment:
        append_escaped_fragment(escaped, value);
        break;
      default:
        append_escaped_text(escaped, value);
    }
    emitter_.literal(escaped);
  }

  void link(const Node& node) {
    const std::string_view address = theme_.link_target(node.name);
    const bool local = address.starts_with('/') && !address.starts_with("//") &&
                       address.find_first_of(" \t\r\n\\") == std::string_view::npos;
    if (!local) {
      context_.value_written();
      out_.report(theme_kind("theme.link"), span(node.name_at), {quoted(address)})
          .with_help(
              {"skriv {% link \"/om/\" %}, eller en adress på en annan webbplats direkt i href",
               "write {% link \"/about/\" %}, or an address on another site right in href"});
      return;
    }
    links_.push_back({std::string(address), span(node.name_at)});
    constant(std::string(theme_.url_prefix()) + std::string(address), ViewKind::address, node.at);
  }

  void asset(const Node& node) {
    const Asset* found = theme_.assets().find(node.name);
    if (found != nullptr) return constant(found->address, ViewKind::address, node.at);
    context_.value_written();
    std::vector<std::string_view> names;
    for (const Asset& one : theme_.assets().all())
      names.push_back(one.name);
    suggest(out_.report(theme_kind("theme.unknown-asset"), span(node.name_at), {quoted(node.name)}),
            node.name, names, out_.suggestions());
  }

  void include(const Node& node) {
    const Part* inner = parts_.begin(part_->source, node.name, node.name_at);
    const Names::Scope outer = names_.scope();
    const std::size_t slots = slots_;
    if (node.path) {
      const Meaning meaning = names_.resolve(*node.path, part_->source, out_);
      names_.scope() = {view_for_part(meaning, node.path->at), next_slot(), {}, {}};
    }
    if (inner != nullptr) {
      if (inner->syntax.extends)
        out_.report(theme_kind("theme.misplaced-tag"),
                    inner->source.span(inner->syntax.extends->at),
                    {quoted(std::string_view("{% extends %}"))})
            .with_help({"en mall som tas in med {% include %} kan inte bygga på en annan",
                        "a template that is included cannot extend another"});
      const Part* const before = std::exchange(part_, inner);
      nodes(inner->syntax.nodes);
      part_ = before;
      parts_.end();
    }
    names_.scope() = outer;
    slots_ = slots;
  }

  // Binds the view that a part is included with; null when it is none.
  const ViewType* view_for_part(const Meaning& meaning, Range at) {
    if (meaning.kind == MeaningKind::unknown) return nullptr;
    const std::string path = quoted(part_->source.text(at));
    if (!names_.is_there(meaning))
      out_.report(theme_kind("theme.may-be-missing"), span(at), {path})
          .with_help({"skriv {% if {0} %} … {% endif %} runt om",
                      "write {% if {0} %} … {% endif %} around it"},
                     {part_->source.text(at)});
    const Meaning value = without_optional(meaning);
    if (value.kind != MeaningKind::value || value.shape->kind != ViewKind::view) {
      out_.report(theme_kind("theme.not-a-view"), span(at), {path, noun_of(value)})
          .with_help({"skriv namnet på en grupp, eller ta bort `with {0}`: delen ser då samma namn "
                      "som mallen här",
                      "write the name of a group, or delete `with {0}`: the part then sees the "
                      "same names as the template here"},
                     {part_->source.text(at)});
      return nullptr;
    }
    emitter_.op(
        {.code = OpCode::bind, .slot = value.slot, .into = static_cast<std::uint16_t>(slots_)},
        value.steps);
    return &value.shape->type();
  }

  void block(const Node& node) {
    placed_.push_back(node.name);
    const PlacedBlock* found = parts_.block(node.name);
    if (found == nullptr) return nodes(node.body);
    const Part* const before = std::exchange(part_, found->part);
    nodes(found->node->body);
    part_ = before;
  }

  void loop(const Node& node) {
    const Path& path = path_of(node);
    const Meaning list = without_optional(names_.resolve(path, part_->source, out_));
    const ViewShape* element = nullptr;
    const bool is_list = list.kind == MeaningKind::value && list.shape->kind == ViewKind::list;
    if (is_list)
      element = list.shape->element;
    else if (list.kind != MeaningKind::unknown)
      out_.report(theme_kind("theme.not-a-list"), span(path.at),
                  {quoted(part_->source.text(path.at)), noun_of(list)})
          .with_help(use_of(list), {part_->source.text(path.at)});

    const std::size_t slots = slots_;
    const std::uint16_t slot = next_slot();
    Label empty, end;
    // A list that is not one leaves a program that is never run.
    emitter_.op_to(
        {.code = OpCode::loop_begin, .slot = list.slot, .into = slot, .shape = list.shape},
        list.steps, empty);
    const std::uint32_t again = emitter_.here();
    context_.begin_loop();
    const HtmlContext start = context_;

    const auto outer_loop = std::exchange(names_.scope().loop, slot);
    names_.scope().variables.push_back({node.name, slot, element});
    nodes(node.body);
    names_.scope().variables.pop_back();
    names_.scope().loop = outer_loop;
    slots_ = slots;

    if (const auto after = HtmlContext::merge(start, context_); !after || *after != start)
      out_.report(theme_kind("theme.loop-differs"), span(node.end),
                  {start.description(), context_.description()})
          .with_note(span(node.at), {"slingan börjar här", "the loop begins here"})
          .with_help({"stäng i slingan de taggar och citattecken som den öppnar",
                      "close within the loop the tags and quotes that it opens"});
    emitter_.op({.code = OpCode::loop_next, .into = slot, .target = again}, {});
    emitter_.jump(end);
    emitter_.bind(empty);
    context_ = start;
    if (node.has_otherwise) {
      nodes(node.otherwise);
      join(start, node);
    }
    emitter_.bind(end);
  }

  void choice(const Node& node) {
    const HtmlContext start = context_;
    const std::size_t guards = names_.assumed();
    std::optional<HtmlContext> joined;
    Label end;
    bool differs = false;
    for (const Branch& branch : node.branches) {
      Label next;
      Truths truths;
      context_ = start;
      if (branch.condition)
        truths = ConditionCompiler(names_, emitter_, part_->source, out_)
                     .unless(*branch.condition, next);
      const std::size_t before = names_.assumed();
      names_.assume(truths.yes);
      nodes(branch.body);
      names_.forget_from(before);
      names_.assume(truths.no);
      if (branch.condition) emitter_.jump(end);
      emitter_.bind(next);
      if (!joined)
        joined = context_;
      else if (!differs)
        differs = !join_into(joined, node);
    }
    if (node.branches.back().condition && !differs) {
      context_ = start;
      join_into(joined, node);
    }
    emitter_.bind(end);
    names_.forget_from(guards);
    context_ = *joined;  // NOLINT(bugprone-unchecked-optional-access): joined above
  }

  // Joins the context here with what other branches ended in; false after reporting.
  bool join_into(std::optional<HtmlContext>& joined, const Node& node) {
    // The caller has put the first branch's context there.
    HtmlContext& before = *joined;  // NOLINT(bugprone-unchecked-optional-access)
    if (auto both = HtmlContext::merge(before, context_)) {
      joined = std::move(both);
      return true;
    }
    out_.report(theme_kind("theme.branches-differ"), span(node.end),
                {before.description(), context_.description()})
        .with_note(span(node.at), {"här delar de sig", "they divide here"})
        .with_help({"låt varje gren stänga de taggar och citattecken som den öppnar",
                    "let each branch close the tags and quotes that it opens"});
    return false;
  }

  void join(const HtmlContext& other, const Node& node) {
    std::optional<HtmlContext> joined = other;
    join_into(joined, node);
    context_ = *joined;  // NOLINT(bugprone-unchecked-optional-access): joined above
  }

  // --- the end ---

  void check_end() {
    if (stopped_) return;
    if (!context_.in_text())
      out_.report(theme_kind("theme.unfinished-html"), opened_.source->span(opened_.at),
                  {context_.description()})
          .with_help({"det som aldrig stängs börjar här", "what is never closed begins here"});
    std::ranges::sort(placed_);
    for (const PlacedBlock& block : parts_.overrides())
      if (!std::ranges::binary_search(placed_, block.node->name))
        suggest(
            out_.report(theme_kind("theme.unknown-block"),
                        block.part->source.span(block.node->name_at), {quoted(block.node->name)}),
            block.node->name, placed_, out_.suggestions());
  }

  Span span(Range range) const { return part_->source.span(range); }

  // Loops and includes nest at most max_depth deep, so there are slots enough.
  std::uint16_t next_slot() { return static_cast<std::uint16_t>(slots_++); }

  const Theme& theme_;
  DiagnosticList& out_;
  Parts parts_;
  Names names_;
  Emitter emitter_;
  HtmlContext context_;
  // Where the text was left that the context is in now. Its line is counted only when asked for.
  struct {
    const Source* source = nullptr;
    Range at;
  } opened_;
  std::vector<TemplateLink> links_;
  std::vector<std::string> borrowed_;
  std::vector<std::string_view> placed_;
  const Part* part_ = nullptr;
  std::size_t depth_ = 0;
  std::size_t work_ = 0;
  std::size_t slots_ = 1;
  bool stopped_ = false;
};

}  // namespace

std::optional<Compiled> compile(const Theme& theme, const ThemeFile& file, const ViewType& view,
                                DiagnosticList& out) {
  DiagnosticList found;
  found.suggestions() = out.suggestions();
  Compiled compiled = Compiler(theme, view, found).run(file);
  const bool failed = found.has_errors();
  out.suggestions() = found.suggestions();
  out.append(std::move(found));
  if (failed) return std::nullopt;
  return compiled;
}

}  // namespace tertial::theme
