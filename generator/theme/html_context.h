#pragma once
// Where in an HTML document a template stands, read from its literal text by the rules of the HTML
// standard's tokenizer. Decides what may be written there and how; reports nothing itself.
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

#include "base/diagnostic.h"
#include "theme/html_names.h"

namespace tertial::theme {

enum class HtmlState : std::uint8_t {
  text,
  tag_open,      // <
  end_tag_open,  // </
  tag_name,
  before_attribute,
  attribute_name,
  after_attribute_name,
  before_value,  // after =
  double_quoted,
  single_quoted,
  unquoted,
  after_value,
  boundary,     // in a tag, where branches met: a name must not go on
  declaration,  // <!
  declaration_dash,
  bogus_comment,  // <!doctype, <?
  comment_start,  // <!--
  comment_start_dash,
  comment,
  comment_dash,
  comment_end,
  comment_bang,
  raw,       // in an element whose content is not markup
  raw_less,  // < there
  raw_end,   // </ there
  raw_bang   // <! there
};

/// How far an address has been written. A scheme may still become one of code, as in "javascript:".
enum class AddressPart : std::uint8_t { start, scheme, middle, fragment };

/// What a value may be where it stands.
enum class HtmlPlace : std::uint8_t {
  text,           ///< between tags: text or ready HTML
  title,          ///< in title or textarea: text
  attribute,      ///< text
  address,        ///< an address
  after_address,  ///< nothing
  addresses,      ///< an address or a number
  fragment,       ///< text
  json,           ///< ready JSON
  refused         ///< nothing
};

enum class HtmlProblem : std::uint8_t { none, name_boundary, script_comment, cdata, meta_both };

class HtmlContext {
 public:
  /// Reads one byte of literal text.
  HtmlProblem read(char c);

  HtmlPlace place() const;
  /// A value has been written here, so an address is no longer at its start.
  void value_written();

  bool in_text() const { return state_ == HtmlState::text; }
  /// Where this is, for messages: "between tags", "in a comment".
  Text description() const;
  /// In an attribute value that quotes would make a good place.
  bool wants_quotes() const {
    return state_ == HtmlState::before_value || state_ == HtmlState::unquoted;
  }
  /// In the `content` of a <meta> that a `name` before it would make a good place.
  bool wants_name() const;
  /// Of the attribute whose value this is in.
  std::string_view attribute_name() const { return attribute_name_; }

  /// The context in which a loop body must begin so that it can begin again where it ended.
  void begin_loop();
  /// The context after branches that ended in `a` and in `b`, if one can go on from there.
  static std::optional<HtmlContext> merge(const HtmlContext& a, const HtmlContext& b);

  bool operator==(const HtmlContext&) const = default;

 private:
  void enter_text();
  void end_tag();
  void begin_attribute(char c);
  HtmlProblem end_attribute_name();
  void leave_value(HtmlState next);
  void read_value(char c);
  void read_address(char c);
  void keep(char c);
  bool decides() const;
  HtmlPlace place_in_content() const;
  bool in_tag() const;
  bool in_value() const;

  HtmlState state_ = HtmlState::text;
  HtmlContent content_ = HtmlContent::markup;
  HtmlAttribute attribute_ = HtmlAttribute::plain;
  AddressPart part_ = AddressPart::start;
  bool end_tag_ = false;
  bool after_ampersand_ = false;  // the last byte of a value was "&"
  bool decided_ = false;          // the first attribute that decides has been read
  bool named_ = false;            // a <meta> has a `name`, `property` or `itemprop`
  std::uint8_t matched_ = 0;
  std::string name_;  // lower case; of the tag, or of the raw element around
  std::string attribute_name_;
  // Of the attribute that decides what the element is (`type` of a script, `http-equiv` of a meta),
  // lower case.
  std::string decision_;
  // Of this value, where its text decides what may follow; lower case, '?' for what is not known.
  std::string value_;
};

}  // namespace tertial::theme
