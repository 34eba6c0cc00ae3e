// How a finding looks on a terminal and as a line of JSON.
#include <algorithm>

#include "base/diagnostic.h"
#include "base/json_string.h"
#include "base/text.h"

namespace tertial {
namespace {

constexpr std::size_t window = 100;  // columns of a source line that are shown

std::string_view severity_word(Severity severity, Language language) {
  static constexpr Text words[] = {{"fel", "error"}, {"varning", "warning"}, {"notering", "note"}};
  return words[static_cast<std::size_t>(severity)].in(language);
}

Position at_least_one(Position position) {
  return {std::max(position.line, 1U), std::max(position.column, 1U)};
}

/// `path:line:col: `, or nothing for a finding that belongs to no file.
std::string place(Span span, const SourceLookup& files) {
  if (span.file == no_file) return {};
  const Position begin = at_least_one(span.begin);
  return printable(files.path(span.file)) + ":" + std::to_string(begin.line) + ":" +
         std::to_string(begin.column) + ": ";
}

bool in(char32_t c, char32_t first, char32_t last) {
  return c >= first && c <= last;
}

/// Columns that a terminal gives the character.
std::size_t width(char32_t c) {
  if (in(c, 0x300, 0x36F) || in(c, 0x1AB0, 0x1AFF) || in(c, 0x200B, 0x200D) ||
      in(c, 0x20D0, 0x20FF) || in(c, 0xFE00, 0xFE0F) || in(c, 0xFE20, 0xFE2F))
    return 0;
  if (in(c, 0x1100, 0x115F) || in(c, 0x2E80, 0xA4CF) || in(c, 0xAC00, 0xD7A3) ||
      in(c, 0xF900, 0xFAFF) || in(c, 0xFE30, 0xFE6F) || in(c, 0xFF00, 0xFF60) ||
      in(c, 0xFFE0, 0xFFE6) || in(c, 0x1F300, 0x1F64F) || in(c, 0x1F900, 0x1F9FF) ||
      in(c, 0x20000, 0x3FFFD))
    return 2;
  return 1;
}

/// The source line and the carets below it, cut to a window around the place.
std::string excerpt(Span span, const std::string& line) {
  const Position begin = at_least_one(span.begin);
  const bool more_lines = span.end.line > begin.line;
  const std::size_t length = count_code_points(line);
  const std::size_t first = std::min<std::size_t>(begin.column - 1, length);
  const std::size_t stop =
      more_lines ? length : std::size_t{span.end.column} - (span.end.column > 0);
  const std::size_t last = std::clamp(stop, first, std::max(first, length));

  // A third of the window stands before the place, so that what leads to it can be read.
  std::size_t from = 0;
  if (length > window && first > window / 3) from = std::min(first - window / 3, length - window);
  const std::size_t to = std::min(length, from + window);

  std::string text;
  std::string marks;
  if (from > 0) text = "…", marks = " ";
  std::size_t at = byte_offset(line, from);
  for (std::size_t column = from; column < to && at < line.size(); ++column) {
    const CodePoint next = decode_utf8(line, at);
    const bool marked = column >= first && column < last;
    const bool tab = next.value == '\t';
    const std::string shown = tab ? "\t" : printable(std::string_view(line).substr(at, next.size));
    text.append(shown);
    const std::size_t columns = tab ? 1 : width(decode_utf8(shown, 0).value);
    if (marked)
      marks.append(columns, '^');
    else if (column < first)
      marks.append(columns, tab ? '\t' : ' ');
    at += next.size;
  }
  if (to < length) text.append("…");
  if (marks.find('^') == std::string::npos) marks.push_back('^');
  return "   | " + text + "\n   | " + marks + "\n";
}

void append_json_place(std::string& out, Span span, const SourceLookup& files) {
  const Position begin = at_least_one(span.begin);
  const Position end = std::max(at_least_one(span.end), begin);
  if (span.file != no_file) {
    out.append("\"path\":");
    append_json_string(out, files.path(span.file));
    out.append(",\"line\":" + std::to_string(begin.line));
    out.append(",\"column\":" + std::to_string(begin.column));
    out.append(",\"end_line\":" + std::to_string(end.line));
    out.append(",\"end_column\":" + std::to_string(end.column) + ",");
  }
}

}  // namespace

std::string render_human(const Diagnostic& diagnostic, const SourceLookup& files,
                         Language language) {
  const Span span = diagnostic.span;
  std::string out = place(span, files);
  out.append(severity_word(diagnostic.kind->severity, language));
  out.append("[").append(diagnostic.kind->code).append("]: ");
  out.append(printable(diagnostic.message(language))).append("\n");
  // A finding about the file as a whole has no line that would explain it.
  const bool whole = span.begin == span.end && at_least_one(span.begin) == Position{1, 1};
  if (span.file != no_file && !whole)
    if (const std::string line = files.line(span.file, at_least_one(span.begin).line);
        !line.empty())
      out.append(excerpt(span, line));
  if (!diagnostic.help.text.empty())
    out.append(Text{"hjälp: ", "help: "}.in(language))
        .append(printable(diagnostic.help.in(language)))
        .append("\n");
  for (const auto& [at, sentence] : diagnostic.notes)
    out.append(place(at, files))
        .append(severity_word(Severity::note, language))
        .append(": ")
        .append(printable(sentence.in(language)))
        .append("\n");
  return out;
}

std::string render_json(const Diagnostic& diagnostic, const SourceLookup& files,
                        Language language) {
  std::string out = "{\"severity\":\"";
  out.append(severity_word(diagnostic.kind->severity, Language::en));
  out.append("\",\"code\":\"").append(diagnostic.kind->code).append("\",");
  append_json_place(out, diagnostic.span, files);
  out.append("\"message\":");
  append_json_string(out, diagnostic.message(language));
  if (!diagnostic.help.text.empty()) {
    out.append(",\"help\":");
    append_json_string(out, diagnostic.help.in(language));
  }
  out.append(",\"notes\":[");
  for (const auto& [at, sentence] : diagnostic.notes) {
    if (out.back() != '[') out.push_back(',');
    out.push_back('{');
    append_json_place(out, at, files);
    out.append("\"message\":");
    append_json_string(out, sentence.in(language));
    out.push_back('}');
  }
  return out.append("]}");
}

}  // namespace tertial
