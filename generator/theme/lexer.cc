#include "theme/lexer.h"

#include <algorithm>

#include "base/text.h"
#include "theme/messages.h"

namespace tertial::theme {

namespace {

// A comment is kept until lines have been trimmed.
struct Piece {
  Token token;
  bool trims;  // alone on its line it leaves no blank line
  bool comment;
};

constexpr bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\r';
}

// The first word of a tag, to tell those that write something themselves.
std::string_view first_word(std::string_view inner) {
  const std::string_view words = trim(inner);
  return words.substr(0, words.find_first_of(" \t\r\n\""));
}

struct Closing {
  std::uint32_t inner_end, end;
  bool found;
};

// Where the words of a tag end that is never closed, at the latest at `stop`: where HTML seems to
// go on, so that it still means what it says.
std::uint32_t end_of_words(std::string_view text, std::uint32_t from, std::uint32_t stop) {
  for (std::uint32_t i = from; i < stop; ++i) {
    if (text[i] == '<' || text[i] == '>') return i;
    if (text[i] != '"') continue;
    const std::size_t close = text.substr(0, stop).find_first_of("\"<>", i + 1);
    if (close == std::string_view::npos || text[close] != '"') return i;
    i = static_cast<std::uint32_t>(close);
  }
  return stop;
}

// Where the tag opened at `from - 2` ends. Text in quotes may hold the closing braces of a {% %},
// but not a line break. A tag that is never closed is taken to end with its words, with its line or
// before the next tag, so that the rest of the file is told of too.
Closing find_closing(std::string_view text, std::uint32_t from, char kind,
                     std::size_t last_comment_end) {
  const char close = kind == '{' ? '}' : kind;
  const auto size = static_cast<std::uint32_t>(text.size());
  const auto closes = [&](std::uint32_t i) {
    return i + 1 < size && text[i] == close && text[i + 1] == '}';
  };
  std::uint32_t stop = size;
  bool in_quotes = false;
  std::uint32_t quote = size;
  // A comment that is not closed would otherwise be looked for to the end of the file each time.
  const bool hopeless = kind == '#' && last_comment_end < from;
  for (std::uint32_t i = hopeless ? size : from; i < size; ++i) {
    const char c = text[i];
    if (kind != '#') {
      if (c == '"' && kind == '%') {
        in_quotes = !in_quotes;
        quote = i;
      }
      if (in_quotes && c == '\n') break;
      if (in_quotes) continue;
      if (c == '{' && i + 1 < size && (text[i + 1] == '{' || text[i + 1] == '%')) {
        stop = i;
        break;
      }
    }
    if (closes(i)) return {i, i + 2, true};
  }
  stop = std::min(stop,
                  static_cast<std::uint32_t>(std::min<std::size_t>(text.find('\n', from), size)));
  // The closing braces may stand after a quote that is never closed: that is said about the quote.
  for (std::uint32_t i = quote; in_quotes && i < stop; ++i)
    if (closes(i)) return {i, i + 2, true};
  if (kind != '#') stop = end_of_words(text, from, stop);
  std::uint32_t inner_end = stop;
  while (inner_end > from && (text[inner_end - 1] == '}' || text[inner_end - 1] == '%' ||
                              is_blank(text[inner_end - 1])))
    --inner_end;
  return {inner_end, stop, false};
}

std::vector<Piece> cut(const Source& source, DiagnosticList& out) {
  const std::string_view text = source.text();
  const auto size = static_cast<std::uint32_t>(text.size());
  const std::size_t last_comment = text.rfind("#}");
  const std::size_t last_comment_end = last_comment == std::string_view::npos ? 0 : last_comment;
  std::vector<Piece> pieces;
  std::uint32_t text_begin = 0;
  const auto add_text = [&](std::uint32_t end) {
    pieces.push_back({{TokenKind::text, {text_begin, end}, {text_begin, end}}, false, false});
  };
  std::uint32_t at = 0;
  while (at + 1 < size) {
    const char kind = text[at + 1];
    if (text[at] != '{' || (kind != '{' && kind != '%' && kind != '#')) {
      ++at;
      continue;
    }
    add_text(at);
    const Closing closing = find_closing(text, at + 2, kind, last_comment_end);
    if (!closing.found)
      out.report(theme_kind("theme.unclosed-tag"), source.span({at, at + 2}),
                 {quoted(text.substr(at, 2))})
          .with_help({"skriv {0} där taggen slutar", "write {0} where the tag ends"},
                     {quoted(std::string_view(kind == '{'   ? "}}"
                                              : kind == '%' ? "%}"
                                                            : "#}"))});
    const Range inner{at + 2, closing.inner_end};
    const std::string_view word = first_word(source.text(inner));
    pieces.push_back(
        {{kind == '{' ? TokenKind::print : TokenKind::tag, {at, closing.end}, inner, closing.found},
         kind == '#' || (kind == '%' && word != "link" && word != "asset"),
         kind == '#'});
    at = closing.end;
    text_begin = at;
  }
  add_text(size);
  return pieces;
}

// Pieces alternate: text, tag, text, …, text (a text may be empty). A run of trimming tags with
// only blanks between them that fills whole lines takes those lines with it.
void trim_lines(std::string_view text, std::vector<Piece>& pieces) {
  const auto is_text = [&](std::size_t i) { return pieces[i].token.kind == TokenKind::text; };
  for (std::size_t first = 0; first < pieces.size(); ++first) {
    if (is_text(first) || !pieces[first].trims) continue;
    std::size_t last = first;
    const auto all_blank = [&](std::size_t i) {
      const Range range = pieces[i].token.inner;
      for (std::uint32_t at = range.begin; at != range.end; ++at)
        if (!is_blank(text[at])) return false;
      return true;
    };
    while (last + 2 < pieces.size() && is_text(last + 1) && all_blank(last + 1) &&
           !is_text(last + 2) && pieces[last + 2].trims)
      last += 2;

    // `inner` of a text keeps its untrimmed extent.
    std::uint32_t line_begin = pieces[first].token.whole.begin;
    while (line_begin > 0 && is_blank(text[line_begin - 1]))
      --line_begin;
    const bool begins_line = line_begin == 0 || text[line_begin - 1] == '\n';
    std::uint32_t line_end = pieces[last].token.whole.end;
    while (line_end < text.size() && is_blank(text[line_end]))
      ++line_end;
    const bool ends_line = line_end == text.size() || text[line_end] == '\n';
    if (begins_line && ends_line) {
      if (line_end < text.size()) ++line_end;
      if (first > 0 && is_text(first - 1)) {
        Range& before = pieces[first - 1].token.whole;
        before.end = std::max(before.begin, std::min(before.end, line_begin));
      }
      for (std::size_t i = first + 1; i < last; ++i)
        if (is_text(i)) pieces[i].token.whole.end = pieces[i].token.whole.begin;
      if (last + 1 < pieces.size() && is_text(last + 1)) {
        Range& after = pieces[last + 1].token.whole;
        after.begin = std::min(after.end, line_end);
      }
    }
    first = last;
  }
}

}  // namespace

std::vector<Token> lex(const Source& source, DiagnosticList& out) {
  std::vector<Piece> pieces = cut(source, out);
  trim_lines(source.text(), pieces);
  std::vector<Token> tokens;
  tokens.reserve(pieces.size());
  for (const Piece& piece : pieces)
    if (!piece.comment) tokens.push_back(piece.token);
  return tokens;
}

}  // namespace tertial::theme
