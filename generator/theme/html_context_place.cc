// Where a context is: what may be written there, how messages say it, and where it goes on when
// branches and loops meet.
#include "theme/html_context.h"
#include "theme/html_names.h"

namespace tertial::theme {

bool HtmlContext::in_tag() const {
  return state_ == HtmlState::tag_name || state_ == HtmlState::before_attribute ||
         state_ == HtmlState::attribute_name || state_ == HtmlState::after_attribute_name ||
         state_ == HtmlState::after_value || state_ == HtmlState::boundary;
}

bool HtmlContext::in_value() const {
  return state_ == HtmlState::double_quoted || state_ == HtmlState::single_quoted ||
         state_ == HtmlState::unquoted;
}

bool HtmlContext::wants_name() const {
  return in_value() && name_ == "meta" && attribute_ == HtmlAttribute::content && !decided_;
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
