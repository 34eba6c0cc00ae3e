#include "theme/html_context.h"

#include "base/ascii.h"
#include "theme/html_names.h"

namespace tertial::theme {

namespace {

// Longer names are no element or attribute that matters here.
constexpr std::size_t max_name = 64;

void add(std::string& name, char c) {
  if (name.size() < max_name) name += ascii_lower(c);
}

}  // namespace

void HtmlContext::enter_text() {
  *this = HtmlContext();
}

void HtmlContext::end_tag() {
  if (decides() && !decided_) decision_ = value_;
  const HtmlContent content = end_tag_ ? HtmlContent::markup : content_of(name_, decision_);
  const std::string name = name_;
  enter_text();
  if (content == HtmlContent::markup) return;
  state_ = HtmlState::raw;
  content_ = content;
  name_ = name;
}

void HtmlContext::begin_attribute(char c) {
  state_ = HtmlState::attribute_name;
  attribute_name_.clear();
  add(attribute_name_, c);
}

bool HtmlContext::decides() const {
  return !attribute_name_.empty() && attribute_name_ == deciding_attribute(name_);
}

HtmlProblem HtmlContext::end_attribute_name() {
  attribute_ = attribute_of(name_, attribute_name_);
  part_ = AddressPart::start;
  after_ampersand_ = false;
  if (name_ != "meta" || end_tag_) return HtmlProblem::none;
  // With a name the content is text, with http-equiv it may be an address; it cannot be both.
  if (names_a_meta(attribute_name_)) {
    named_ = true;
    return decided_ ? HtmlProblem::meta_both : HtmlProblem::none;
  }
  return named_ && decides() ? HtmlProblem::meta_both : HtmlProblem::none;
}

void HtmlContext::leave_value(HtmlState next) {
  if (decides()) {
    if (!decided_) decision_ = value_;
    decided_ = true;
  }
  attribute_name_.clear();
  value_.clear();
  attribute_ = HtmlAttribute::plain;
  part_ = AddressPart::start;
  state_ = next;
}

void HtmlContext::keep(char c) {
  add(value_, c);
}

void HtmlContext::read_address(char c) {
  // "&#115;" is a letter, not a fragment.
  const bool fragment = c == '#' && !after_ampersand_;
  switch (part_) {
    case AddressPart::start:
      if (is_space(c)) break;
      if (fragment)
        part_ = AddressPart::fragment;
      else if (c == '/' || c == '?' || c == '.')
        part_ = AddressPart::middle;
      else
        part_ = AddressPart::scheme;
      break;
    case AddressPart::scheme:
      break;
    case AddressPart::middle:
      if (fragment) part_ = AddressPart::fragment;
      break;
    case AddressPart::fragment:
      break;
  }
  if (part_ == AddressPart::scheme) {
    keep(c);
    if (value_ == "http:" || value_ == "https:") part_ = AddressPart::middle;
  } else {
    value_.clear();
  }
  after_ampersand_ = c == '&';
}

void HtmlContext::read_value(char c) {
  if (attribute_ == HtmlAttribute::address)
    read_address(c);
  else if (decides() || attribute_ == HtmlAttribute::content)
    keep(c);
  else if (part_ == AddressPart::start)
    part_ = AddressPart::middle;
}

HtmlProblem HtmlContext::read(char c) {
  switch (state_) {
    case HtmlState::text:
      if (c == '<') state_ = HtmlState::tag_open;
      break;
    case HtmlState::tag_open:
      if (is_ascii_letter(c)) {
        state_ = HtmlState::tag_name;
        name_ = ascii_lower(c);
      } else if (c == '/') {
        state_ = HtmlState::end_tag_open;
      } else if (c == '!') {
        state_ = HtmlState::declaration;
      } else if (c == '?') {
        state_ = HtmlState::bogus_comment;
      } else if (c != '<') {
        state_ = HtmlState::text;
      }
      break;
    case HtmlState::end_tag_open:
      if (is_ascii_letter(c)) {
        state_ = HtmlState::tag_name;
        name_ = ascii_lower(c);
        end_tag_ = true;
      } else {
        state_ = c == '>' ? HtmlState::text : HtmlState::bogus_comment;
      }
      break;
    case HtmlState::tag_name:
      if (c == '>')
        end_tag();
      else if (is_space(c) || c == '/')
        state_ = HtmlState::before_attribute;
      else
        add(name_, c);
      break;
    case HtmlState::before_attribute:
      if (c == '>') {
        end_tag();
      } else if (!is_space(c) && c != '/') {
        begin_attribute(c);
        // It would belong to a name that stands before a condition or a loop.
        if (c == '=') return HtmlProblem::name_boundary;
      }
      break;
    case HtmlState::attribute_name:
      if (c == '=') {
        state_ = HtmlState::before_value;
        return end_attribute_name();
      } else if (c == '>') {
        end_tag();
      } else if (c == '/') {
        leave_value(HtmlState::before_attribute);
      } else if (is_space(c)) {
        state_ = HtmlState::after_attribute_name;
      } else {
        add(attribute_name_, c);
      }
      break;
    case HtmlState::after_attribute_name:
      if (c == '=') {
        state_ = HtmlState::before_value;
        return end_attribute_name();
      } else if (c == '>') {
        end_tag();
      } else if (c == '/') {
        leave_value(HtmlState::before_attribute);
      } else if (!is_space(c)) {
        leave_value(HtmlState::before_attribute);
        begin_attribute(c);
      }
      break;
    case HtmlState::before_value:
      if (c == '"') {
        state_ = HtmlState::double_quoted;
      } else if (c == '\'') {
        state_ = HtmlState::single_quoted;
      } else if (c == '>') {
        end_tag();
      } else if (!is_space(c)) {
        state_ = HtmlState::unquoted;
        read_value(c);
      }
      break;
    case HtmlState::double_quoted:
    case HtmlState::single_quoted:
      if (c == (state_ == HtmlState::double_quoted ? '"' : '\''))
        leave_value(HtmlState::after_value);
      else
        read_value(c);
      break;
    case HtmlState::unquoted:
      if (is_space(c))
        leave_value(HtmlState::before_attribute);
      else if (c == '>')
        end_tag();
      else
        read_value(c);
      break;
    case HtmlState::after_value:
    case HtmlState::boundary: {
      const bool boundary = state_ == HtmlState::boundary;
      if (c == '>') {
        end_tag();
      } else if (is_space(c) || c == '/') {
        state_ = HtmlState::before_attribute;
      } else {
        begin_attribute(c);
        if (boundary) return HtmlProblem::name_boundary;
      }
      break;
    }
    case HtmlState::declaration:
      if (c == '>')
        enter_text();
      else
        state_ = c == '-' ? HtmlState::declaration_dash : HtmlState::bogus_comment;
      // Whether this is text or a comment depends on the elements around.
      if (c == '[') return HtmlProblem::cdata;
      break;
    case HtmlState::declaration_dash:
      if (c == '>')
        enter_text();
      else
        state_ = c == '-' ? HtmlState::comment_start : HtmlState::bogus_comment;
      break;
    case HtmlState::bogus_comment:
      if (c == '>') enter_text();
      break;
    case HtmlState::comment_start:
    case HtmlState::comment_start_dash:
      if (c == '>')
        enter_text();
      else if (c == '-')
        state_ = state_ == HtmlState::comment_start ? HtmlState::comment_start_dash
                                                    : HtmlState::comment_end;
      else
        state_ = HtmlState::comment;
      break;
    case HtmlState::comment:
      if (c == '-') state_ = HtmlState::comment_dash;
      break;
    case HtmlState::comment_dash:
      state_ = c == '-' ? HtmlState::comment_end : HtmlState::comment;
      break;
    case HtmlState::comment_end:
      if (c == '>')
        enter_text();
      else if (c == '!')
        state_ = HtmlState::comment_bang;
      else if (c != '-')
        state_ = HtmlState::comment;
      break;
    case HtmlState::comment_bang:
      if (c == '>')
        enter_text();
      else
        state_ = c == '-' ? HtmlState::comment_dash : HtmlState::comment;
      break;
    case HtmlState::raw:
      // Nothing ends <plaintext>.
      if (c == '<' && name_ != "plaintext") state_ = HtmlState::raw_less;
      break;
    case HtmlState::raw_less:
      matched_ = 0;
      if (c == '/')
        state_ = HtmlState::raw_end;
      else if (c == '!' && (content_ == HtmlContent::script || content_ == HtmlContent::json))
        state_ = HtmlState::raw_bang;
      else if (c != '<')
        state_ = HtmlState::raw;
      // In SVG these elements hold markup, so what looks like a tag may be one.
      if (content_ == HtmlContent::title && (is_ascii_letter(c) || c == '!' || c == '?'))
        content_ = HtmlContent::plain;
      break;
    case HtmlState::raw_end:
      if (matched_ < name_.size() && ascii_lower(c) == name_[matched_]) {
        ++matched_;
      } else if (matched_ == name_.size() && c == '>') {
        enter_text();
      } else if (matched_ == name_.size() && (is_space(c) || c == '/')) {
        state_ = HtmlState::before_attribute;
        content_ = HtmlContent::markup;
        end_tag_ = true;
        matched_ = 0;
      } else {
        if (content_ == HtmlContent::title) content_ = HtmlContent::plain;
        matched_ = 0;
        state_ = c == '<' ? HtmlState::raw_less : HtmlState::raw;
      }
      break;
    case HtmlState::raw_bang:
      if (c == '-' && matched_ == 1) {
        matched_ = 0;
        state_ = HtmlState::raw;
        return HtmlProblem::script_comment;
      }
      if (c == '-') {
        matched_ = 1;
      } else {
        matched_ = 0;
        state_ = c == '<' ? HtmlState::raw_less : HtmlState::raw;
      }
      break;
  }
  return HtmlProblem::none;
}

}  // namespace tertial::theme
