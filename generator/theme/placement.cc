#include "theme/placement.h"

#include "base/text.h"
#include "theme/messages.h"
#include "theme/names.h"

namespace tertial::theme {

namespace {

Text remedy(const HtmlContext& context, HtmlPlace here) {
  if (here == HtmlPlace::json)
    return {"bara färdig JSON (typen Json) får stå här",
            "only ready JSON (type Json) may stand here"};
  if (context.wants_quotes())
    return {"sätt citattecken runt värdet", "put quotes around the value"};
  if (context.wants_name())
    return {
        "skriv `name` eller `property` före `content`; en adress får stå efter "
        "http-equiv=\"refresh\" content=\"0; url=",
        "write `name` or `property` before `content`; an address may stand after "
        "http-equiv=\"refresh\" content=\"0; url="};
  return {"skriv värdet mellan taggar eller i ett attribut inom citattecken",
          "write the value between tags or in a quoted attribute"};
}

}  // namespace

std::optional<Escape> place_value(HtmlContext& context, ViewKind kind, Range at,
                                  const Source& source, DiagnosticList& out) {
  const HtmlPlace here = context.place();
  const std::string_view attribute = context.attribute_name();
  const Text where = context.description();
  const std::string attribute_name = quoted(attribute);
  const Text help = remedy(context, here);
  context.value_written();
  const bool plain = kind == ViewKind::text || kind == ViewKind::integer;
  const bool address = kind == ViewKind::address;
  switch (here) {
    case HtmlPlace::text:
      if (kind == ViewKind::html) return Escape::none;
      if (plain || address) return Escape::text;
      break;
    case HtmlPlace::title:
      if (plain || address) return Escape::text;
      break;
    case HtmlPlace::attribute:
      if (plain || address) return Escape::attribute;
      break;
    case HtmlPlace::address:
      if (address) return Escape::attribute;
      break;
    case HtmlPlace::addresses:
      if (address || kind == ViewKind::integer) return Escape::attribute;
      break;
    case HtmlPlace::fragment:
      if (plain) return Escape::fragment;
      break;
    case HtmlPlace::json:
      if (kind == ViewKind::json) return Escape::json;
      break;
    case HtmlPlace::after_address:
    case HtmlPlace::refused:
      break;
  }
  if (here == HtmlPlace::refused || here == HtmlPlace::json)
    out.report(theme_kind("theme.value-place"), source.span(at), {where}).with_help(help);
  else if (kind == ViewKind::html)
    out.report(theme_kind("theme.html-place"), source.span(at), {where})
        .with_help({"flytta det till ett ställe mellan taggar, till exempel i en <div>",
                    "move it to a place between tags, such as in a <div>"});
  else if (kind == ViewKind::json)
    out.report(theme_kind("theme.json-place"), source.span(at), {where})
        .with_help({"sätt <script type=\"application/ld+json\"> före och </script> efter",
                    "put <script type=\"application/ld+json\"> before it and </script> after"});
  else if (address)
    out.report(theme_kind("theme.address-first"), source.span(at), {attribute_name})
        .with_help({"ta bort det som står före adressen i attributet",
                    "delete what stands before the address in the attribute"});
  else
    out.report(theme_kind("theme.not-an-address"), source.span(at),
               {quoted(source.text(at)), noun_of(ViewShape{.kind = kind}), attribute_name})
        .with_help({"ge vyn ett fält av typen Address", "give the view a field of type Address"});
  return std::nullopt;
}

}  // namespace tertial::theme
