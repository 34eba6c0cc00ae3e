#pragma once
// The typed edge: how each C++ type reads itself from a Value. Field tables are built from it in
// the .cc file of each record type; everything behind it is plain code over FieldInfo.
#include <array>
#include <optional>
#include <type_traits>
#include <vector>

#include "base/colour.h"
#include "base/decimal.h"
#include "base/period.h"
#include "base/time_of_day.h"
#include "schema/schema.h"

namespace tertial {

/// Names a record type without an object: `const RecordSchema& schema_of(Tag<Pledge>)`.
template <class T>
struct Tag {};

/// A reference to a record of type T by its id.
template <class T>
struct Ref {
  AnyRef raw;
  bool resolved() const { return raw.target != nullptr; }
  const std::string& id() const { return raw.id; }
  /// The record itself; only in a linked model without errors (schema/record.h).
  const T& operator*() const;
  const T* operator->() const { return &**this; }
  const Record& record() const { return *raw.target; }
};

struct Url {
  std::string text;
  Span at = {};
};

/// A value together with where it was written, for fields that cross-field rules point at.
template <class T>
struct Located {
  T value{};
  Span at;
  const T& operator*() const { return value; }
  const T* operator->() const { return &value; }
};
/// The value alone.
template <class T>
std::optional<T> without_place(const std::optional<Located<T>>& located) {
  return located ? std::optional(located->value) : std::nullopt;
}

/// Specialise for each enum: a constexpr array of Choice, in enumerator order.
template <class E>
inline constexpr std::array<Choice, 0> choices_of{};

/// The word of an enumerator, as files write it: "not-found".
template <class E>
constexpr std::string_view word_of(E value) {
  return choices_of<E>[static_cast<std::size_t>(value)].name;
}

namespace codec {
void mismatch(const FieldInfo&, const TypeInfo&, const Value&, DiagnosticList&);
/// Index of the word among the choices, or -1 after reporting.
int pick(const FieldInfo&, const TypeInfo&, const Value&, DiagnosticList&);
void check_range(const FieldInfo&, std::int64_t, const Value&, DiagnosticList&);
void check_items(const FieldInfo&, std::size_t, const Value&, DiagnosticList&);
void decode_text(std::string& to, const TypeInfo&, const Value&, const FieldInfo&, DiagnosticList&);
void decode_decimal(Decimal& to, const TypeInfo&, const Value&, const FieldInfo&, DiagnosticList&);
void decode_date(Date& to, const TypeInfo&, const Value&, const FieldInfo&, DiagnosticList&);
void decode_partial_date(PartialDate& to, const TypeInfo&, const Value&, const FieldInfo&,
                         DiagnosticList&);
void decode_period(Period& to, const TypeInfo&, const Value&, const FieldInfo&, DiagnosticList&);
void decode_time_of_day(TimeOfDay& to, const TypeInfo&, const Value&, const FieldInfo&,
                        DiagnosticList&);
void decode_colour(Colour& to, const TypeInfo&, const Value&, const FieldInfo&, DiagnosticList&);
void decode_url(Url& to, const TypeInfo&, const Value&, const FieldInfo&, DiagnosticList&);
void decode_reference(AnyRef& to, const TypeInfo&, const Value&, const FieldInfo&, DiagnosticList&);
/// Accepts a table, or a bare string where the schema has a shorthand.
void decode_table(const RecordSchema&, void* to, const Value&, const FieldInfo&, DiagnosticList&);
}  // namespace codec

/// Every codec: `type`, `decode`, `encode` (false when unset), and `visit` where it applies.
template <class T>
struct Codec;

template <class T>
concept HasVisit = requires(T& value, const Visitor& visitor) { Codec<T>::visit(value, visitor); };

template <>
struct Codec<bool> {
  static constexpr TypeInfo type{Shape::boolean, {"true eller false", "true or false"}};
  static void decode(bool& to, const Value& v, const FieldInfo& f, DiagnosticList& out) {
    if (const bool* x = std::get_if<bool>(&v.data))
      to = *x;
    else
      codec::mismatch(f, type, v, out);
  }
  static bool encode(bool from, Value& v) { return v.data = from, true; }
};

template <>
struct Codec<std::int64_t> {
  static constexpr TypeInfo type{Shape::integer, {"ett heltal", "a whole number"}};
  static void decode(std::int64_t& to, const Value& v, const FieldInfo& f, DiagnosticList& out) {
    if (const auto* x = std::get_if<std::int64_t>(&v.data)) {
      to = *x;
      codec::check_range(f, *x, v, out);
    } else {
      codec::mismatch(f, type, v, out);
    }
  }
  static bool encode(std::int64_t from, Value& v) { return v.data = from, true; }
};

template <>
struct Codec<double> {
  static constexpr TypeInfo type{Shape::number, {"ett tal", "a number"}};
  static void decode(double& to, const Value& v, const FieldInfo& f, DiagnosticList& out) {
    if (const auto* x = std::get_if<double>(&v.data))
      to = *x;
    else if (const auto* whole = std::get_if<std::int64_t>(&v.data))
      to = static_cast<double>(*whole);
    else
      codec::mismatch(f, type, v, out);
  }
  static bool encode(double from, Value& v) { return v.data = from, true; }
};

template <>
struct Codec<Decimal> {
  static constexpr TypeInfo type{Shape::decimal,
                                 {"ett heltal, eller ett decimaltal inom citattecken: 15, \"34.5\"",
                                  "a whole number, or a decimal number in quotes: 15, \"34.5\""}};
  static void decode(Decimal& to, const Value& v, const FieldInfo& f, DiagnosticList& out) {
    codec::decode_decimal(to, type, v, f, out);
  }
  static bool encode(Decimal from, Value& v) {
    if (from.decimals == 0)
      v.data = from.millionths / 1'000'000;
    else
      v.data = to_string(from);
    return true;
  }
};

template <>
struct Codec<std::string> {
  static constexpr TypeInfo type{Shape::text, {"text inom citattecken", "text in quotes"}};
  static void decode(std::string& to, const Value& v, const FieldInfo& f, DiagnosticList& out) {
    codec::decode_text(to, type, v, f, out);
  }
  static bool encode(const std::string& from, Value& v) { return v.data = from, !from.empty(); }
};

template <>
struct Codec<Markdown> {
  static constexpr TypeInfo type{Shape::markdown,
                                 {"text inom citattecken", "text in quotes (Markdown)"}};
  static void decode(Markdown& to, const Value& v, const FieldInfo& f, DiagnosticList& out) {
    codec::decode_text(to.text, type, v, f, out);
    to.at = {v.span.file, v.text_begin, v.span.end};
  }
  static bool encode(const Markdown& from, Value& v) { return v.data = from.text, !from.empty(); }
  static void visit(Markdown& value, const Visitor& visitor) {
    if (visitor.markdown && !value.empty()) visitor.markdown(visitor.state, value);
  }
};

template <>
struct Codec<Original> {
  static constexpr const TypeInfo& type = Codec<std::string>::type;
  static void decode(Original& to, const Value& v, const FieldInfo& f, DiagnosticList& out) {
    codec::decode_text(to.text, type, v, f, out);
    to.at = {v.span.file, v.text_begin, v.span.end};
  }
  static bool encode(const Original& from, Value& v) {
    return v.data = from.text, !from.text.empty();
  }
  static void visit(Original& value, const Visitor& visitor) {
    if (visitor.original) visitor.original(visitor.state, value);
  }
};

template <>
struct Codec<Url> {
  static constexpr TypeInfo type{Shape::url,
                                 {"en adress som börjar med https:// eller http://",
                                  "an address that begins with https:// or http://"}};
  static void decode(Url& to, const Value& v, const FieldInfo& f, DiagnosticList& out) {
    codec::decode_url(to, type, v, f, out);
  }
  static bool encode(const Url& from, Value& v) { return v.data = from.text, true; }
  static void visit(Url& value, const Visitor& visitor) {
    if (visitor.url) visitor.url(visitor.state, value.text, value.at);
  }
};

template <>
struct Codec<Colour> {
  static constexpr TypeInfo type{Shape::colour, {"en färg: \"#0b3a6b\"", "a colour: \"#0b3a6b\""}};
  static void decode(Colour& to, const Value& v, const FieldInfo& f, DiagnosticList& out) {
    codec::decode_colour(to, type, v, f, out);
  }
  static bool encode(Colour from, Value& v) { return v.data = hex(from), true; }
};

template <>
struct Codec<Date> {
  static constexpr TypeInfo type{Shape::date,
                                 {"ett datum som 2024-05-22", "a date such as 2024-05-22"}};
  static void decode(Date& to, const Value& v, const FieldInfo& f, DiagnosticList& out) {
    codec::decode_date(to, type, v, f, out);
  }
  static bool encode(Date from, Value& v) { return v.data = from, true; }
};

template <>
struct Codec<PartialDate> {
  static constexpr TypeInfo type{
      Shape::partial_date,
      {"ett datum, eller en del av ett: 2024-05-22, \"2023-06\", \"2017\", \"2024-08/2025-12\" "
       "eller \"..\" (framgår inte)",
       "a date or part of one: 2024-05-22, \"2023-06\", \"2017\", \"2024-08/2025-12\" or \"..\" "
       "(not stated)"}};
  static void decode(PartialDate& to, const Value& v, const FieldInfo& f, DiagnosticList& out) {
    codec::decode_partial_date(to, type, v, f, out);
  }
  static bool encode(const PartialDate& from, Value& v) { return v.data = to_string(from), true; }
};

template <>
struct Codec<Period> {
  static constexpr TypeInfo type{
      Shape::period,
      {"en period: \"2023-t3\", \"2023-q2\", \"2023-h1\", \"2023-11\", \"2023\" eller "
       "\"2022-05..2022-08\"",
       "a period: \"2023-t3\", \"2023-q2\", \"2023-h1\", \"2023-11\", \"2023\" or "
       "\"2022-05..2022-08\""}};
  static void decode(Period& to, const Value& v, const FieldInfo& f, DiagnosticList& out) {
    codec::decode_period(to, type, v, f, out);
  }
  static bool encode(const Period& from, Value& v) { return v.data = to_string(from), true; }
};

template <>
struct Codec<TimeOfDay> {
  static constexpr TypeInfo type{Shape::time_of_day,
                                 {"ett klockslag: \"18:00\"", "a time of day: \"18:00\""}};
  static void decode(TimeOfDay& to, const Value& v, const FieldInfo& f, DiagnosticList& out) {
    codec::decode_time_of_day(to, type, v, f, out);
  }
  static bool encode(TimeOfDay from, Value& v) { return v.data = to_string(from), true; }
};

template <class E>
  requires std::is_enum_v<E>
struct Codec<E> {
  static constexpr TypeInfo type{.shape = Shape::choice,
                                 .noun = {"ett av de tillåtna orden", "one of the allowed words"},
                                 .choices = choices_of<E>};
  static void decode(E& to, const Value& v, const FieldInfo& f, DiagnosticList& out) {
    if (const int index = codec::pick(f, type, v, out); index >= 0) to = static_cast<E>(index);
  }
  static bool encode(E from, Value& v) { return v.data = std::string(word_of(from)), true; }
};

template <class Target>
struct Codec<Ref<Target>> {
  static constexpr TypeInfo type{
      .shape = Shape::reference,
      .noun = {"id för en annan post", "the id of another record"},
      .table = +[]() -> const RecordSchema& { return schema_of(Tag<Target>{}); }};
  static void decode(Ref<Target>& to, const Value& v, const FieldInfo& f, DiagnosticList& out) {
    codec::decode_reference(to.raw, type, v, f, out);
  }
  static bool encode(const Ref<Target>& from, Value& v) { return v.data = from.raw.id, true; }
  static void visit(Ref<Target>& value, const Visitor& visitor) {
    if (visitor.reference && !value.raw.id.empty())
      visitor.reference(visitor.state, value.raw, schema_of(Tag<Target>{}));
  }
};

template <class T>
struct Codec<Located<T>> {
  static constexpr const TypeInfo& type = Codec<T>::type;
  static void decode(Located<T>& to, const Value& v, const FieldInfo& f, DiagnosticList& out) {
    to.at = v.span;
    Codec<T>::decode(to.value, v, f, out);
  }
  static bool encode(const Located<T>& from, Value& v) { return Codec<T>::encode(from.value, v); }
};

template <class T>
struct Codec<std::optional<T>> {
  static constexpr const TypeInfo& type = Codec<T>::type;
  static void decode(std::optional<T>& to, const Value& v, const FieldInfo& f,
                     DiagnosticList& out) {
    Codec<T>::decode(to.emplace(), v, f, out);
  }
  static bool encode(const std::optional<T>& from, Value& v) {
    return from && Codec<T>::encode(*from, v);
  }
  static void visit(std::optional<T>& value, const Visitor& visitor)
    requires HasVisit<T>
  {
    if (value) Codec<T>::visit(*value, visitor);
  }
};

template <class T>
struct Codec<std::vector<T>> {
  static constexpr TypeInfo type{
      .shape = Shape::list, .noun = {"en lista", "a list"}, .element = &Codec<T>::type};
  static void decode(std::vector<T>& to, const Value& v, const FieldInfo& f, DiagnosticList& out) {
    const Array* array = std::get_if<Array>(&v.data);
    if (!array) return codec::mismatch(f, type, v, out);
    codec::check_items(f, array->size(), v, out);
    to.reserve(array->size());
    for (const Value& element : *array)
      Codec<T>::decode(to.emplace_back(), element, f, out);
  }
  static bool encode(const std::vector<T>& from, Value& v) {
    Array array;
    for (const T& x : from)
      Codec<T>::encode(x, array.emplace_back());
    v.data = std::move(array);
    return !from.empty();
  }
  static void visit(std::vector<T>& value, const Visitor& visitor)
    requires HasVisit<T>
  {
    for (T& x : value)
      Codec<T>::visit(x, visitor);
  }
};

/// A nested table: any struct that has a schema_of. A member `Span at` receives its place.
template <class R>
  requires requires { schema_of(Tag<R>{}); }
struct Codec<R> {
  static constexpr TypeInfo type{
      .shape = Shape::table,
      .noun = {"en tabell { … }", "a table { … }"},
      .table = +[]() -> const RecordSchema& { return schema_of(Tag<R>{}); }};
  static void decode(R& to, const Value& v, const FieldInfo& f, DiagnosticList& out) {
    if constexpr (requires { to.at = v.span; }) to.at = v.span;
    codec::decode_table(schema_of(Tag<R>{}), &to, v, f, out);
  }
  static bool encode(const R& from, Value& v) {
    v.data = encode_record(schema_of(Tag<R>{}), &from);
    return true;
  }
  static void visit(R& value, const Visitor& visitor) {
    visit_record(schema_of(Tag<R>{}), &value, visitor);
  }
};

template <class T>
inline constexpr bool optional_by_type = false;
template <class T>
inline constexpr bool optional_by_type<std::optional<T>> = true;
template <class T>
inline constexpr bool optional_by_type<std::vector<T>> = true;

template <class>
struct MemberOf;
template <class R, class T>
struct MemberOf<T R::*> {
  using Owner = R;
  using Type = T;
};

/// One row of a record's table: `field<&Pledge::title>("title", {sv, en}, "\"…\"")`.
template <auto M>
consteval FieldInfo field(std::string_view name, Text doc, std::string_view example,
                          Rules rules = {}) {
  using R = typename MemberOf<decltype(M)>::Owner;
  using T = typename MemberOf<decltype(M)>::Type;
  FieldInfo info{
      name,
      doc,
      example,
      &Codec<T>::type,
      !rules.optional && !optional_by_type<T>,
      rules,
      +[](void* r, const Value& v, const FieldInfo& f, DiagnosticList& out) {
        Codec<T>::decode(static_cast<R*>(r)->*M, v, f, out);
      },
      +[](const void* r, Value& v) { return Codec<T>::encode(static_cast<const R*>(r)->*M, v); },
      nullptr};
  if constexpr (HasVisit<T>)
    info.visit =
        +[](void* r, const Visitor& visitor) { Codec<T>::visit(static_cast<R*>(r)->*M, visitor); };
  return info;
}

/// The schema of a record type R that has a file of its own and a member `common`.
template <class R>
constexpr RecordSchema record_schema(RecordSchema schema) {
  schema.common_part = +[](void* r) -> void* { return &static_cast<R*>(r)->common; };
  schema.make = +[]() -> void* { return new R; };
  schema.destroy = +[](void* r) { delete static_cast<R*>(r); };
  schema.common = +[]() -> const RecordSchema* {
    return &schema_of(Tag<std::remove_cvref_t<decltype(R::common)>>{});
  };
  return schema;
}

}  // namespace tertial
