#include "theme/names.h"

#include <algorithm>

#include "base/ascii.h"
#include "base/text.h"
#include "theme/messages.h"

namespace tertial::theme {

namespace {

std::vector<std::string_view> names_of(const ViewType& view) {
  std::vector<std::string_view> names;
  for (const ViewField& field : view.fields)
    names.push_back(field.name);
  return names;
}

const ViewField* find_field(const ViewType& view, std::string_view name) {
  const auto at = std::ranges::find(view.fields, name, &ViewField::name);
  return at == view.fields.end() ? nullptr : &*at;
}

// {0} to {99}, as substitute() reads them.
bool has_placeholder(std::string_view text, std::string_view& found) {
  for (std::size_t i = text.find('{'); i != std::string_view::npos; i = text.find('{', i + 1)) {
    std::size_t end = i + 1;
    while (end < text.size() && end < i + 3 && is_digit(text[end]))
      ++end;
    if (end == i + 1 || end == text.size() || text[end] != '}') continue;
    found = text.substr(i, end + 1 - i);
    return true;
  }
  return false;
}

}  // namespace

void suggest(Diagnostic& found, std::string_view word,
             const std::vector<std::string_view>& candidates, SuggestionWork& work) {
  if (candidates.empty()) return;
  if (const std::string_view near = work.nearest(word, candidates); !near.empty()) {
    found.with_help({"menade du {0}?", "did you mean {0}?"}, {quoted(near)});
    return;
  }
  found.with_help({"det som finns är {0}", "what there is: {0}"},
                  {first_few(candidates, [](std::string_view name) { return quoted(name); })});
}

Meaning without_optional(Meaning meaning) {
  while (meaning.kind == MeaningKind::value && meaning.shape->kind == ViewKind::optional) {
    meaning.steps.push_back(meaning.shape->get);
    meaning.shape = meaning.shape->element;
  }
  return meaning;
}

Text noun_of(const ViewShape& shape) {
  switch (shape.kind) {
    case ViewKind::text:
      return {"en text", "a text"};
    case ViewKind::html:
      return {"färdig HTML", "ready HTML"};
    case ViewKind::json:
      return {"färdig JSON", "ready JSON"};
    case ViewKind::address:
      return {"en adress", "an address"};
    case ViewKind::boolean:
      return {"ja eller nej", "yes or no"};
    case ViewKind::integer:
      return {"ett tal", "a number"};
    case ViewKind::list:
      return {"en lista", "a list"};
    case ViewKind::view:
      return {"en grupp av uppgifter", "a group of data"};
    case ViewKind::optional:
      return noun_of(*shape.element);
  }
  return {};
}

Text noun_of(const Meaning& meaning) {
  switch (meaning.kind) {
    case MeaningKind::value:
      return noun_of(*meaning.shape);
    case MeaningKind::string:
      return {"en text", "a text"};
    case MeaningKind::loop_index:
      return {"ett tal", "a number"};
    case MeaningKind::loop_first:
    case MeaningKind::loop_last:
      return {"ja eller nej", "yes or no"};
    case MeaningKind::unknown:
      break;
  }
  return {};
}

Text use_of(const Meaning& meaning) {
  constexpr Text question{"skriv {% if {0} %} … {% endif %}", "write {% if {0} %} … {% endif %}"};
  if (meaning.kind == MeaningKind::loop_first || meaning.kind == MeaningKind::loop_last)
    return question;
  const ViewKind kind = meaning.kind == MeaningKind::value ? meaning.shape->kind : ViewKind::text;
  switch (kind) {
    case ViewKind::boolean:
      return question;
    case ViewKind::list:
      return {"skriv {% for one in {0} %} … {% endfor %}",
              "write {% for one in {0} %} … {% endfor %}"};
    case ViewKind::view:
      return {"skriv ett av namnen i den: {{ {0}.… }}",
              "write one of the names in it: {{ {0}.… }}"};
    default:
      return {
          "skriv {% if {0} %} för att fråga om det finns, eller {{ {0} }} för att skriva ut det",
          "write {% if {0} %} to ask whether it is there, or {{ {0} }} to print it"};
  }
}

void Names::assume(const std::vector<Guard>& guards) {
  guards_.insert(guards_.end(), guards.begin(), guards.end());
}

void Names::forget_from(std::size_t assumed) {
  guards_.erase(guards_.begin() + static_cast<std::ptrdiff_t>(assumed), guards_.end());
}

bool Names::is_there(const Meaning& value) const {
  if (value.kind != MeaningKind::value || value.shape->kind != ViewKind::optional) return true;
  return std::ranges::find(guards_, Guard{value.slot, value.steps}) != guards_.end();
}

void Names::unknown(const PathPart& part, std::string_view owner,
                    const std::vector<std::string_view>& candidates, const Source& source,
                    DiagnosticList& out) const {
  suggest(out.report(theme_kind("theme.unknown-name"), source.span(part.at),
                     {quoted(part.name), quoted(owner)}),
          part.name, candidates, out.suggestions());
}

Meaning Names::resolve_string(const Path& path, const Source& source, DiagnosticList& out) const {
  const Range at{path.parts.size() > 1 ? path.parts[1].at.begin : path.at.begin, path.at.end};
  const std::string_view key = path.parts.size() > 1 ? source.text(at) : std::string_view();
  const std::string* text = strings_.find(key);
  if (text == nullptr) {
    suggest(out.report(theme_kind("theme.unknown-string"), source.span(at), {quoted(key)}), key,
            strings_.keys(), out.suggestions());
    return {};
  }
  if (std::string_view placeholder; has_placeholder(*text, placeholder)) {
    out.report(theme_kind("theme.string-needs-values"), source.span(at),
               {quoted(key), quoted(placeholder)})
        .with_help({"skriv en egen text utan {0} i strings/, och dess namn här",
                    "write a text of your own without {0} in strings/, and its name here"},
                   {placeholder});
    return {};
  }
  return {.kind = MeaningKind::string, .text = *text};
}

Meaning Names::resolve_loop(const Path& path, const Source& source, DiagnosticList& out) const {
  const std::string_view name = path.parts.size() > 1 ? path.parts[1].name : std::string_view();
  const MeaningKind kind = name == "index"   ? MeaningKind::loop_index
                           : name == "first" ? MeaningKind::loop_first
                           : name == "last"  ? MeaningKind::loop_last
                                             : MeaningKind::unknown;
  if (kind == MeaningKind::unknown) {
    unknown(path.parts.size() > 1 ? path.parts[1] : PathPart{"", path.at}, "loop",
            {"index", "first", "last"}, source, out);
    return {};
  }
  if (path.parts.size() > 2) {
    out.report(theme_kind("theme.no-fields"), source.span(path.parts[2].at),
               {quoted(source.text({path.at.begin, path.parts[1].at.end})),
                noun_of(Meaning{.kind = kind}), quoted(path.parts[2].name)})
        .with_help({"skriv {0}", "write {0}"},
                   {source.text({path.at.begin, path.parts[1].at.end})});
    return {};
  }
  // loop.index outside of a loop was reported above.
  return {.kind = kind, .slot = *scope_.loop};  // NOLINT(bugprone-unchecked-optional-access)
}

Meaning Names::resolve(const Path& path, const Source& source, DiagnosticList& out) const {
  if (path.parts.empty()) return {};
  const PathPart& first = path.parts.front();
  if (first.name == "t") return resolve_string(path, source, out);
  if (first.name == "loop" && scope_.loop) return resolve_loop(path, source, out);

  Meaning meaning{.kind = MeaningKind::value};
  const auto variable = std::find_if(scope_.variables.rbegin(), scope_.variables.rend(),
                                     [&](const Variable& v) { return v.name == first.name; });
  if (variable != scope_.variables.rend()) {
    meaning.slot = variable->slot;
    meaning.shape = variable->shape;
  } else if (scope_.view == nullptr) {
    return {};
  } else if (const ViewField* field = find_field(*scope_.view, first.name)) {
    meaning.slot = scope_.slot;
    meaning.steps.push_back(field->member);
    meaning.shape = field->shape;
  } else {
    std::vector<std::string_view> candidates = names_of(*scope_.view);
    for (const Variable& v : scope_.variables)
      candidates.push_back(v.name);
    if (scope_.loop) candidates.emplace_back("loop");
    unknown(first, scope_.view->name, candidates, source, out);
    return {};
  }
  if (meaning.shape == nullptr) return {};

  for (std::size_t i = 1; i < path.parts.size(); ++i) {
    const PathPart& part = path.parts[i];
    const Range owner_at{path.at.begin, path.parts[i - 1].at.end};
    if (meaning.shape->kind == ViewKind::optional) {
      if (!is_there(meaning))
        out.report(theme_kind("theme.may-be-missing"), source.span(owner_at),
                   {quoted(source.text(owner_at))})
            .with_help({"skriv {% if {0} %} … {% endif %} runt om",
                        "write {% if {0} %} … {% endif %} around it"},
                       {source.text(owner_at)});
      meaning = without_optional(std::move(meaning));
    }
    if (meaning.shape->kind != ViewKind::view) {
      out.report(theme_kind("theme.no-fields"), source.span(part.at),
                 {quoted(source.text(owner_at)), noun_of(*meaning.shape), quoted(part.name)})
          .with_help({"skriv {0}; en lista går du igenom med {% for %}",
                      "write {0}; go through a list with {% for %}"},
                     {source.text(owner_at)});
      return {};
    }
    const ViewType& view = meaning.shape->type();
    const ViewField* field = find_field(view, part.name);
    if (field == nullptr) {
      unknown(part, view.name, names_of(view), source, out);
      return {};
    }
    meaning.steps.push_back(field->member);
    meaning.shape = field->shape;
  }
  return meaning;
}

}  // namespace tertial::theme
