#pragma once
// What a template may name: plain structs with a table of their members, and the few C++ types that
// a member may have. Behind the tables everything is type-erased: the compiler checks names and
// types against them, the renderer reads values through them and allocates nothing.
#include <concepts>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <vector>

#include "schema/codec.h"

namespace tertial {

/// HTML that is ready: written as it stands, and only between tags.
struct Html {
  std::string text;
};

/// JSON that is ready: allowed only in `<script type="application/ld+json">`. Every `<` is written
/// as `\u003c` on output, so that it cannot end the element.
struct Json {
  std::string text;
};

/// An address ready for href or src: prefixed, or external with https, http, mailto or tel. The
/// only type that may stand in an attribute that takes an address.
struct Address {
  std::string text;
};

struct ViewType;

enum class ViewKind : std::uint8_t {
  text,
  html,
  json,
  address,
  boolean,
  integer,
  optional,
  list,
  view
};

/// How to read one C++ type. One static object per type; unused readers are null.
struct ViewShape {
  ViewKind kind;
  std::string_view (*text)(const void*) = nullptr;        ///< text, html, json, address
  bool (*boolean)(const void*) = nullptr;                 ///< boolean
  std::int64_t (*integer)(const void*) = nullptr;         ///< integer
  const void* (*get)(const void*) = nullptr;              ///< optional: what is in it, or null
  std::size_t (*size)(const void*) = nullptr;             ///< list
  const void* (*at)(const void*, std::size_t) = nullptr;  ///< list: one element
  const ViewShape* element = nullptr;                     ///< optional, list
  const ViewType& (*type)() = nullptr;                    ///< view
};

/// One name that a template may write.
struct ViewField {
  std::string_view name;
  const ViewShape* shape;
  const void* (*member)(const void* view);
};

/// The table of a view struct; `name` is used in messages.
struct ViewType {
  std::string_view name;
  std::span<const ViewField> fields;
};

namespace view {

/// Specialised for every type that a member may have.
template <class T>
struct ShapeOf;

template <class T>
const T& as(const void* value) {
  return *static_cast<const T*>(value);
}

template <class T>
  requires std::same_as<T, std::string> || std::same_as<T, std::string_view>
struct ShapeOf<T> {
  static constexpr ViewShape shape{.kind = ViewKind::text, .text = +[](const void* value) {
                                     return std::string_view(as<T>(value));
                                   }};
};

template <class T>
  requires std::same_as<T, Html> || std::same_as<T, Json> || std::same_as<T, Address>
struct ShapeOf<T> {
  static constexpr ViewShape shape{
      .kind = std::same_as<T, Html>   ? ViewKind::html
              : std::same_as<T, Json> ? ViewKind::json
                                      : ViewKind::address,
      .text = +[](const void* value) { return std::string_view(as<T>(value).text); }};
};

template <>
struct ShapeOf<bool> {
  static constexpr ViewShape shape{.kind = ViewKind::boolean,
                                   .boolean = +[](const void* value) { return as<bool>(value); }};
};

/// Counts and numbers of any width; a single character is no number.
template <std::integral T>
  requires(!std::same_as<T, bool> && sizeof(T) >= sizeof(short))
struct ShapeOf<T> {
  static constexpr ViewShape shape{.kind = ViewKind::integer, .integer = +[](const void* value) {
                                     return static_cast<std::int64_t>(as<T>(value));
                                   }};
};

template <class T>
struct ShapeOf<std::optional<T>> {
  static constexpr ViewShape shape{.kind = ViewKind::optional,
                                   .get = +[](const void* value) -> const void* {
                                     const auto& held = as<std::optional<T>>(value);
                                     return held ? &*held : nullptr;
                                   },
                                   .element = &ShapeOf<T>::shape};
};

template <class T>
struct ShapeOf<const T*> {
  static constexpr ViewShape shape{
      .kind = ViewKind::optional,
      .get = +[](const void* value) -> const void* { return as<const T*>(value); },
      .element = &ShapeOf<T>::shape};
};

template <class T>
  requires(!std::same_as<T, bool>)
struct ShapeOf<std::vector<T>> {
  static constexpr ViewShape shape{
      .kind = ViewKind::list,
      .size = +[](const void* value) { return as<std::vector<T>>(value).size(); },
      .at = +[](const void* value, std::size_t index) -> const void* {
        return &as<std::vector<T>>(value)[index];
      },
      .element = &ShapeOf<T>::shape};
};

/// A nested view: any struct that has a view_of.
template <class T>
  requires requires { view_of(Tag<T>{}); }
struct ShapeOf<T> {
  static constexpr ViewShape shape{.kind = ViewKind::view,
                                   .type = +[]() -> const ViewType& { return view_of(Tag<T>{}); }};
};

/// `View` stands among the parameters though `M` names it: g++ 12 takes linkage from types only,
/// and would else merge the readers of two views that have one name in two unnamed namespaces.
template <class View, auto M>
const void* read_member(const void* object) {
  return &(static_cast<const View*>(object)->*M);
}

}  // namespace view

/// One row of a view's table: `view_field<&PledgeView::title>("title")`. A view is not derived from
/// another: put what they share in a member.
template <auto M>
consteval ViewField view_field(std::string_view name) {
  using View = typename MemberOf<decltype(M)>::Owner;
  using T = typename MemberOf<decltype(M)>::Type;
  return {name, &view::ShapeOf<T>::shape, &view::read_member<View, M>};
}

}  // namespace tertial
