#include "markdown/html.h"

#include <algorithm>

#include "markdown/escape.h"
#include "markdown/html_writer.h"
#include "markdown/parse.h"

namespace tertial {

void HtmlWriter::write(ParsedText& parsed) {
  while (parsed.next()) {
    const NodeKind kind = parsed.kind();
    if (kind == NodeKind::footnote_definition && !blocks_)
      footnote_depth_ += parsed.entering() ? 1 : -1;  // left out
    else if (footnote_depth_ > 0)
      continue;
    else if (kind == NodeKind::text)
      running_text(parsed.node().literal());
    else if (image_depth_ > 0 && kind != NodeKind::image)
      alternative(parsed.node(), kind);
    else if (is_block(kind) && !blocks_)
      block_as_phrase(parsed.node(), kind, parsed.entering());
    else if (is_block(kind))
      block(parsed.node(), kind, parsed.entering());
    else
      phrase(parsed.node(), kind, parsed.entering());
  }
  if (footnotes_ > 0) out_ += "</ol>\n";
  apply_strikes();
}

void HtmlWriter::block(Node node, NodeKind kind, bool entering) {
  switch (kind) {
    case NodeKind::block_quote:
      new_line();
      out_ += entering ? "<blockquote>\n" : "</blockquote>\n";
      quote_depth_ += entering ? 1 : -1;
      break;
    case NodeKind::list:
      if (entering) return open_list(node);
      out_ += node.ordered() ? "</ol>\n" : "</ul>\n";
      break;
    case NodeKind::item:
      if (!entering) {
        out_ += "</li>\n";
        break;
      }
      new_line();
      out_ += "<li>";
      if (node.task() != Node::Task::none) out_ += node.task() == Node::Task::done ? "☑ " : "☐ ";
      break;
    case NodeKind::paragraph:
      if (node.in_tight_list()) return tag("", "", entering);
      if (entering) new_line();
      tag("<p>", "</p>\n", entering);
      break;
    case NodeKind::heading:
      if (!entering) return close_heading(node.heading_level());
      new_line();
      heading_at_ = out_.size();
      heading_text_.clear();
      tag("", "", true);
      break;
    case NodeKind::code_block:
      code_block(node.literal());
      break;
    case NodeKind::html_block: {
      std::string_view literal = node.literal();
      while (literal.ends_with('\n') || literal.ends_with(' '))
        literal.remove_suffix(1);
      new_line();
      out_ += "<p>";
      append_escaped(out_, literal);
      out_ += "</p>\n";
      break;
    }
    case NodeKind::thematic_break:
      new_line();
      out_ += "<hr>\n";
      break;
    case NodeKind::footnote_definition:
      footnote(entering);
      break;
    case NodeKind::table:
      new_line();
      if (entering)
        in_body_ = false;
      else if (in_body_)
        out_ += "</tbody>\n";
      out_ += entering ? "<div class=\"table-wrap\">\n<table>\n" : "</table>\n</div>\n";
      break;
    case NodeKind::table_head:
      out_ += entering ? "<thead>\n<tr>\n" : "</tr>\n</thead>\n";
      break;
    case NodeKind::table_row:
      if (entering && !in_body_) out_ += "<tbody>\n";
      in_body_ = true;
      out_ += entering ? "<tr>\n" : "</tr>\n";
      break;
    case NodeKind::table_cell:
      // A header without words would head nothing: the corner of a table is a plain cell.
      if (entering) table_head_cell_ = node.in_table_head() && !node.empty();
      if (table_head_cell_)
        tag("<th scope=\"col\">", "</th>\n", entering);
      else
        tag("<td>", "</td>\n", entering);
      if (!entering) table_head_cell_ = false;
      break;
    default:
      break;
  }
}

void HtmlWriter::block_as_phrase(Node node, NodeKind kind, bool entering) {
  const bool leaf = kind == NodeKind::code_block || kind == NodeKind::html_block;
  if (!leaf && kind != NodeKind::paragraph && kind != NodeKind::heading &&
      kind != NodeKind::table_cell)
    return;
  if (entering && break_pending_) out_ += "<br>\n";
  break_pending_ = leaf || !entering ? out_.size() > start_ : false;
  if (!leaf) return tag("", "", entering);
  std::string_view literal = node.literal();
  while (literal.ends_with('\n') || literal.ends_with(' '))
    literal.remove_suffix(1);
  if (kind == NodeKind::code_block) out_ += "<code>";
  append_escaped(out_, literal);
  if (kind == NodeKind::code_block) out_ += "</code>";
  break_pending_ = true;
}

void HtmlWriter::open_list(Node node) {
  new_line();
  if (!node.ordered()) {
    out_ += "<ul>\n";
  } else if (node.list_start() == 1) {
    out_ += "<ol>\n";
  } else {
    out_.append("<ol start=\"").append(std::to_string(node.list_start())).append("\">\n");
  }
}

char HtmlWriter::heading_digit(int level) const {
  return static_cast<char>('0' + std::clamp(std::max(level, 2) + options_.heading_offset, 2, 6));
}

std::string HtmlWriter::heading_tag(char digit, std::string_view text) {
  std::string open{'<', 'h', digit};
  open.append(" id=\"").append(options_.id_prefix).append(ids_.next(text)).append("\">");
  return open;
}

void HtmlWriter::close_heading(int level) {
  tag("", "", false);
  const std::size_t words = heading_text_.find_first_not_of(" \n");
  if (words == std::string::npos) {
    heading_at_ = none;
    return;  // an empty heading would only confuse who jumps from heading to heading
  }
  const char digit = heading_digit(level);
  const std::string open = heading_tag(digit, heading_text_);
  // Strikes in the heading move with it.
  for (auto strike = strikes_.rbegin(); strike != strikes_.rend() && strike->at >= heading_at_;
       ++strike)
    strike->at += open.size();
  out_.insert(heading_at_, open);
  out_.append({'<', '/', 'h', digit, '>', '\n'});
  heading_at_ = none;
}

void HtmlWriter::code_block(std::string_view literal) {
  new_line();
  out_ += "<pre><code>";
  while (!literal.empty()) {
    const std::size_t end = std::min(literal.find('\n'), literal.size());
    std::string_view line = literal.substr(0, end);
    while (line.ends_with(' ') || line.ends_with('\t'))
      line.remove_suffix(1);
    append_escaped(out_, line);
    out_ += '\n';
    literal.remove_prefix(std::min(end + 1, literal.size()));
  }
  out_ += "</code></pre>\n";
}

void HtmlWriter::footnote(bool entering) {
  if (entering) {
    new_line();
    if (footnotes_++ == 0) out_ += "<ol class=\"footnotes\">\n";
    out_.append("<li id=\"").append(options_.id_prefix).append("fn-");
    out_.append(std::to_string(footnotes_)).append("\">\n");
    return;
  }
  if (out_.ends_with("</p>\n"))
    out_.replace(out_.size() - 5, 5, " ");
  else
    out_ += "<p>";
  out_.append("<a href=\"#").append(options_.id_prefix).append("fnref-");
  out_.append(std::to_string(footnotes_)).append("\">");
  append_escaped(out_, options_.footnote_back_label);
  out_ += "</a></p>\n</li>\n";
}

void HtmlWriter::footnote_reference(std::string_view number) {
  if (!blocks_) return;
  std::size_t index = 0;
  for (const char c : number)
    index = index * 10 + static_cast<std::size_t>(c - '0');
  if (index >= references_.size()) references_.resize(index + 1);
  const int times = ++references_[index];
  out_.append("<sup><a id=\"").append(options_.id_prefix).append("fnref-").append(number);
  if (times > 1) out_.append("-").append(std::to_string(times));
  out_.append("\" href=\"#").append(options_.id_prefix).append("fn-").append(number);
  out_.append("\">").append(number).append("</a></sup>");
}

void HtmlWriter::write(const TextPart& part) {
  switch (part.kind) {
    case PartKind::paragraph:
      out_ += "<p>";
      simple_text(part.text);
      out_ += "</p>\n";
      break;
    case PartKind::heading: {
      const char digit = heading_digit(part.level);
      out_ += heading_tag(digit, part.text);
      append_escaped(out_, part.text);
      out_.append({'<', '/', 'h', digit, '>', '\n'});
      break;
    }
    case PartKind::list:
      out_ += "<ul>\n";
      for (std::string_view rest = part.text; !rest.empty();) {
        const std::size_t end = std::min(rest.find('\n'), rest.size());
        out_ += "<li>";
        simple_text(rest.substr(2, end - 2));
        out_ += "</li>\n";
        rest.remove_prefix(std::min(end + 1, rest.size()));
      }
      out_ += "</ul>\n";
      break;
    case PartKind::other:
      break;
  }
}

void HtmlWriter::simple_text(std::string_view text) {
  bool open = false;
  while (true) {
    const std::size_t star = std::min(text.find('*'), text.size());
    write_words(text.substr(0, star));
    if (star == text.size()) return;
    out_ += open ? "</em>" : "<em>";
    open = !open;
    text.remove_prefix(star + 1);
  }
}

void write_divided_html(std::string_view text, const MarkdownOptions& options, std::string& out) {
  HtmlWriter writer(options, HtmlForm::blocks, text, out);
  std::string_view unparsed;
  const auto parse = [&](std::string_view after) {
    if (unparsed.empty()) return;
    ParsedText parsed(unparsed.substr(0, unparsed.size() - after.size()));
    writer.write(parsed);
    unparsed = {};
  };
  for (PartReader reader(text); reader.next();) {
    const TextPart& part = reader.part();
    if (part.kind != PartKind::other) {
      parse(part.and_rest);
      writer.write(part);
    } else if (unparsed.empty()) {
      unparsed = part.and_rest;
    }
  }
  parse({});
}

void write_parsed_html(std::string_view text, const MarkdownOptions& options, HtmlForm form,
                       std::string& out) {
  ParsedText parsed(text);
  HtmlWriter(options, form, text, out).write(parsed);
}

}  // namespace tertial
