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

bool HtmlContext::wants_name() const {
  return in_value() && name_ == "meta" && attribute_ == HtmlAttribute::content && !decided_;
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

bool HtmlContext::in_tag() const {
  return state_ == HtmlState::tag_name || state_ == HtmlState::before_attribute ||
         state_ == HtmlState::attribute_name || state_ == HtmlState::after_attribute_name ||
         state_ == HtmlState::after_value || state_ == HtmlState::boundary;
}

bool HtmlContext::in_value() const {
  return state_ == HtmlState::double_quoted || state_ == HtmlState::single_quoted ||
         state_ == HtmlState::unquoted;
}

HtmlPlace HtmlContext::place() const {
  if (state_ == HtmlState::text) return HtmlPlace::text;
  if (state_ == HtmlState::raw) {
    if (content_ == HtmlContent::title) return HtmlPlace::title;
    return content_ == HtmlContent::json ? HtmlPlace::json : HtmlPlace::refused;
  }
  if (state_ != HtmlState::double_quoted && state_ != HtmlState::single_quoted)
    return HtmlPlace::refused;
  switch (attribute_) {
    case HtmlAttribute::plain:
      return HtmlPlace::attribute;
    case HtmlAttribute::addresses:
      return HtmlPlace::addresses;
    case HtmlAttribute::content:
      return place_in_content();
    case HtmlAttribute::fixed:
    case HtmlAttribute::script:
    case HtmlAttribute::style:
      return HtmlPlace::refused;
    case HtmlAttribute::address:
      break;
  }
  if (part_ == AddressPart::fragment) return HtmlPlace::fragment;
  return part_ == AddressPart::start ? HtmlPlace::address : HtmlPlace::after_address;
}

HtmlPlace HtmlContext::place_in_content() const {
  if (named_ && !decided_) return HtmlPlace::attribute;
  return decision_ == "refresh" && is_refresh(value_) ? HtmlPlace::address : HtmlPlace::refused;
}

void HtmlContext::value_written() {
  if (!in_value()) return;
  after_ampersand_ = false;
  if (part_ == AddressPart::start) part_ = AddressPart::middle;
  // A type that is only known later is none that this could rely on.
  if (decides() || attribute_ == HtmlAttribute::content) keep('?');
}

Text HtmlContext::description() const {
  switch (state_) {
    case HtmlState::text:
      return {"mellan taggar", "between tags"};
    case HtmlState::tag_open:
    case HtmlState::end_tag_open:
      return {"efter ett ensamt <", "after a lone <"};
    case HtmlState::tag_name:
      return {"i namnet på ett element", "in the name of an element"};
    case HtmlState::attribute_name:
      return {"i namnet på ett attribut", "in the name of an attribute"};
    case HtmlState::before_attribute:
    case HtmlState::after_attribute_name:
    case HtmlState::after_value:
    case HtmlState::boundary:
      return {"i en tagg, där ett attribut väntas", "in a tag, where an attribute is expected"};
    case HtmlState::before_value:
    case HtmlState::unquoted:
      return {"i ett attributvärde utan citattecken", "in an attribute value without quotes"};
    case HtmlState::double_quoted:
    case HtmlState::single_quoted:
      if (attribute_ == HtmlAttribute::style)
        return {"i ett style-attribut", "in a style attribute"};
      if (attribute_ == HtmlAttribute::content)
        return {"i `content` av <meta> utan `name` före",
                "in `content` of <meta> without `name` before it"};
      if (attribute_ == HtmlAttribute::fixed)
        return {"i ett attribut som styr hela sidan", "in an attribute that rules the whole page"};
      if (attribute_ == HtmlAttribute::script)
        return {"i ett attribut som läses som kod", "in an attribute that is read as code"};
      return {"i ett attributvärde", "in an attribute value"};
    case HtmlState::declaration:
    case HtmlState::declaration_dash:
    case HtmlState::bogus_comment:
      return {"i en deklaration", "in a declaration"};
    case HtmlState::comment_start:
    case HtmlState::comment_start_dash:
    case HtmlState::comment:
    case HtmlState::comment_dash:
    case HtmlState::comment_end:
    case HtmlState::comment_bang:
      return {"i en kommentar", "in a comment"};
    case HtmlState::raw_less:
    case HtmlState::raw_end:
    case HtmlState::raw_bang:
      if (content_ == HtmlContent::title) return {"efter ett ensamt <", "after a lone <"};
      break;
    case HtmlState::raw:
      break;
  }
  switch (content_) {
    case HtmlContent::script:
      return {"i <script>", "in <script>"};
    case HtmlContent::json:
      return {"i <script type=\"application/ld+json\">",
              "in <script type=\"application/ld+json\">"};
    case HtmlContent::style:
      return {"i <style>", "in <style>"};
    case HtmlContent::title:
      return {"i <title> eller <textarea>", "in <title> or <textarea>"};
    case HtmlContent::plain:
    case HtmlContent::markup:
      break;
  }
  return {"i ett element vars innehåll inte är HTML", "in an element whose content is not HTML"};
}

void HtmlContext::begin_loop() {
  if (!in_tag() || state_ == HtmlState::before_attribute) return;
  leave_value(HtmlState::boundary);
}

std::optional<HtmlContext> HtmlContext::merge(const HtmlContext& a, const HtmlContext& b) {
  if (a == b) return a;
  HtmlContext result = a;
  if (a.in_tag() && b.in_tag()) {
    if (a.end_tag_ != b.end_tag_) return std::nullopt;
    if (a.name_ != b.name_) {
      if (is_special_element(a.name_) || is_special_element(b.name_)) return std::nullopt;
      result.name_ = "?";
    }
    if (a.decision_ != b.decision_ || a.named_ != b.named_) return std::nullopt;
    result.decided_ = a.decided_ || b.decided_ || a.decides() || b.decides();
    if (a.state_ != HtmlState::before_attribute || b.state_ != HtmlState::before_attribute)
      result.state_ = HtmlState::boundary;
    result.attribute_name_.clear();
    result.value_.clear();
    return result;
  }
  if (!a.in_value() || a.state_ != b.state_ || a.attribute_ != b.attribute_ || a.name_ != b.name_ ||
      a.attribute_name_ != b.attribute_name_)
    return std::nullopt;
  if (a.named_ != b.named_ || a.decided_ != b.decided_ || a.decision_ != b.decision_)
    return std::nullopt;
  if (a.part_ == AddressPart::scheme || b.part_ == AddressPart::scheme) {
    if (a.part_ != b.part_ || a.value_ != b.value_) result.value_ = "?";
    result.part_ = AddressPart::scheme;
    return result;
  }
  if (a.part_ != b.part_) result.part_ = AddressPart::middle;
  // A type that differs by branch is unknown.
  if (a.value_ != b.value_) result.value_ = "?";
  return result;
}

}  // namespace tertial::theme
