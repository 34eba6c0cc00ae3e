#include "theme/parser.h"

#include <algorithm>
#include <array>
#include <string>

#include "base/text.h"
#include "theme/expression.h"
#include "theme/lexer.h"
#include "theme/messages.h"
#include "theme/program.h"

namespace tertial::theme {

namespace {

constexpr std::array<std::string_view, 12> tag_names{"if",      "elif",    "else",  "endif",
                                                     "for",     "endfor",  "block", "endblock",
                                                     "include", "extends", "link",  "asset"};

constexpr std::string_view end_of(NodeKind kind) {
  switch (kind) {
    case NodeKind::choice:
      return "endif";
    case NodeKind::loop:
      return "endfor";
    default:
      return "endblock";
  }
}

std::string braced(std::string_view words) {
  return "{% " + std::string(words) + " %}";
}

// Keeps a stack of open blocks instead of calling itself, so that depth costs no stack.
class Parser {
 public:
  Parser(const Source& source, DiagnosticList& out) : source_(source), out_(out) {}

  Syntax run() {
    for (const Token& token : lex(source_, out_)) {
      if (stopped_) break;
      switch (token.kind) {
        case TokenKind::text:
          if (token.whole.begin != token.whole.end)
            list().push_back({.kind = NodeKind::text, .at = token.whole});
          break;
        case TokenKind::print:
          print(token);
          break;
        case TokenKind::tag:
          tag(token);
          break;
      }
    }
    while (!open_.empty())
      close_unended();
    if (syntax_.extends) check_only_blocks();
    return std::move(syntax_);
  }

 private:
  // Where the next node goes.
  std::vector<Node>& list() {
    if (open_.empty()) return syntax_.nodes;
    Node& top = open_.back();
    if (top.kind == NodeKind::choice) return top.branches.back().body;
    return top.has_otherwise ? top.otherwise : top.body;
  }

  // What follows in a tag that is never closed may not have been meant to stand in it.
  WordReader words_of(const Token& token) {
    return {source_, token.inner, token.closed ? out_ : unheard_};
  }

  void print(const Token& token) {
    WordReader words = words_of(token);
    Node node{.kind = NodeKind::print, .at = token.whole};
    node.path = words.path();
    words.finish();
    list().push_back(std::move(node));
  }

  void tag(const Token& token) {
    WordReader words = words_of(token);
    const std::optional<PathPart> word = words.name({"en tagg", "a tag"});
    if (!word) return;
    const std::string_view name = word->name;
    if (name == "if") return open_choice(token, words);
    if (name == "for") return open_loop(token, words);
    if (name == "block") return open_block(token, words);
    if (name == "elif" || name == "else") return branch(token, *word, words);
    if (name == "endif") return end(token, NodeKind::choice, *word, words);
    if (name == "endfor") return end(token, NodeKind::loop, *word, words);
    if (name == "endblock") return end(token, NodeKind::block, *word, words);
    if (name == "extends") return extends(token, *word, words);
    if (name == "include") return include(token, words);
    if (name == "link") return leaf(NodeKind::link, token, words);
    if (name == "asset") return leaf(NodeKind::asset, token, words);
    Diagnostic& found =
        out_.report(theme_kind("theme.unknown-tag"), source_.span(word->at), {quoted(name)});
    if (const std::string_view near = out_.suggestions().nearest(name, tag_names); !near.empty())
      found.with_help({"menade du {0}?", "did you mean {0}?"}, {quoted(near)});
  }

  void open(Node node) {
    if (open_.size() == max_depth) {
      out_.report(theme_kind("theme.too-deep"), source_.span(node.at), {max_depth})
          .with_help({"flytta ut det innersta till en del bredvid",
                      "move the innermost out into a part beside it"});
      // What follows would only repeat it.
      stopped_ = true;
      return;
    }
    open_.push_back(std::move(node));
  }

  void open_choice(const Token& token, WordReader& words) {
    Node node{.kind = NodeKind::choice, .at = token.whole};
    node.branches.push_back({words.condition(), token.whole, {}});
    open(std::move(node));
  }

  void open_loop(const Token& token, WordReader& words) {
    Node node{.kind = NodeKind::loop, .at = token.whole};
    node.path.emplace();
    if (const auto variable = words.name({"ett namn för varje varv", "a name for each turn"})) {
      node.name = variable->name;
      node.name_at = variable->at;
    }
    if (words.accept("in"))
      node.path = words.path();
    else
      words.fail({"`in`", "`in`"});
    words.finish();
    open(std::move(node));
  }

  void open_block(const Token& token, WordReader& words) {
    Node node{.kind = NodeKind::block, .at = token.whole};
    if (const auto name = words.name({"blockets namn", "the block's name"})) {
      node.name = name->name;
      node.name_at = name->at;
      if (std::ranges::find(block_names_, name->name) != block_names_.end())
        out_.report(theme_kind("theme.duplicate-block"), source_.span(name->at),
                    {quoted(name->name)})
            .with_help({"ge ett av blocken ett annat namn", "give one of the blocks another name"});
      block_names_.push_back(name->name);
    }
    words.finish();
    open(std::move(node));
  }

  void branch(const Token& token, const PathPart& word, WordReader& words) {
    const bool is_else = word.name == "else";
    const bool in_choice = !open_.empty() && open_.back().kind == NodeKind::choice &&
                           open_.back().branches.back().condition.has_value();
    const bool in_loop = is_else && !open_.empty() && open_.back().kind == NodeKind::loop &&
                         !open_.back().has_otherwise;
    if (!in_choice && !in_loop) {
      out_.report(theme_kind("theme.misplaced-tag"), source_.span(token.whole),
                  {quoted(source_.text(token.whole))});
      return;
    }
    if (in_loop) {
      words.finish();
      open_.back().has_otherwise = true;
      return;
    }
    Branch next{std::nullopt, token.whole, {}};
    if (is_else)
      words.finish();
    else
      next.condition = words.condition();
    open_.back().branches.push_back(std::move(next));
  }

  void end(const Token& token, NodeKind kind, const PathPart& word, WordReader& words) {
    const bool is_open =
        std::ranges::any_of(open_, [kind](const Node& node) { return node.kind == kind; });
    if (!is_open) {
      Diagnostic& found = out_.report(theme_kind("theme.misplaced-tag"), source_.span(token.whole),
                                      {quoted(braced(word.name))});
      found.with_help(
          {"inget sådant block är öppet; ta bort taggen", "no such block is open; delete the tag"});
      return;
    }
    while (open_.back().kind != kind)
      close_unended();
    // {% endblock name %} may repeat the name.
    if (kind == NodeKind::block) words.accept(open_.back().name);
    words.finish();
    close(token.whole);
  }

  void close(Range at) {
    Node node = std::move(open_.back());
    open_.pop_back();
    node.end = at;
    list().push_back(std::move(node));
  }

  void close_unended() {
    const Node& node = open_.back();
    if (!stopped_)
      out_.report(theme_kind("theme.unclosed-block"), source_.span(node.at),
                  {quoted(source_.text(node.at))})
          .with_help({"skriv {0} där blocket slutar", "write {0} where the block ends"},
                     {quoted(braced(end_of(node.kind)))});
    close(node.at);
  }

  void extends(const Token& token, const PathPart& word, WordReader& words) {
    const auto name =
        words.quoted({"mallens namn inom citattecken", "the template's name in quotes"});
    words.finish();
    const bool first = open_.empty() && !syntax_.extends &&
                       std::ranges::all_of(syntax_.nodes, [&](const Node& node) {
                         return node.kind == NodeKind::text && trim(source_.text(node.at)).empty();
                       });
    if (!first)
      out_.report(theme_kind("theme.misplaced-tag"), source_.span(token.whole),
                  {quoted(braced(word.name))})
          .with_help({"{% extends %} ska stå först i filen, en gång",
                      "{% extends %} must stand first in the file, once"});
    else if (name)
      syntax_.extends = name;
  }

  void include(const Token& token, WordReader& words) {
    Node node{.kind = NodeKind::include, .at = token.whole};
    const auto name =
        words.quoted({"mallens namn inom citattecken", "the template's name in quotes"});
    if (words.accept("with")) node.path = words.path();
    words.finish();
    if (!name) return;
    node.name = name->name;
    node.name_at = name->at;
    list().push_back(std::move(node));
  }

  void leaf(NodeKind kind, const Token& token, WordReader& words) {
    Node node{.kind = kind, .at = token.whole};
    const auto name = words.quoted(
        kind == NodeKind::link ? Text{"en adress inom citattecken", "an address in quotes"}
                               : Text{"ett filnamn inom citattecken", "a file name in quotes"});
    words.finish();
    if (!name) return;
    node.name = name->name;
    node.name_at = name->at;
    list().push_back(std::move(node));
  }

  void check_only_blocks() {
    for (const Node& node : syntax_.nodes) {
      if (node.kind == NodeKind::block) continue;
      if (node.kind == NodeKind::text) {
        const std::string_view text = source_.text(node.at);
        const std::size_t begin = text.find_first_not_of(" \t\r\n");
        if (begin == std::string_view::npos) continue;
        const std::uint32_t at = node.at.begin + static_cast<std::uint32_t>(begin);
        report_outside({at, at + 1});
      } else {
        report_outside(node.at);
      }
    }
  }

  void report_outside(Range at) {
    out_.report(theme_kind("theme.outside-block"), source_.span(at))
        .with_help({"flytta in det i ett av blocken, mellan {% block … %} och {% endblock %}",
                    "move it into one of the blocks, between {% block … %} and {% endblock %}"});
  }

  const Source& source_;
  DiagnosticList& out_;
  DiagnosticList unheard_;
  Syntax syntax_;
  std::vector<Node> open_;
  std::vector<std::string_view> block_names_;
  bool stopped_ = false;
};

}  // namespace

Syntax parse(const Source& source, DiagnosticList& out) {
  if (const auto at = first_invalid_utf8(source.text())) {
    const auto offset = static_cast<std::uint32_t>(*at);
    out.report(theme_kind("theme.encoding"), source.span({offset, offset}))
        .with_help({"spara filen som UTF-8", "save the file as UTF-8"});
    return {};
  }
  return Parser(source, out).run();
}

}  // namespace tertial::theme
