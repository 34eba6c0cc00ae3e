#include "derive/abbreviations.h"

#include <string_view>
#include <unordered_map>
#include <unordered_set>

#include "base/text.h"
#include "records/messages.h"
#include "records/term/term.h"

namespace tertial {
namespace {

class Explained {
 public:
  Explained(const Model& model, const Settings& settings)
      : links_(settings.glossary_links),
        known_(settings.known_abbreviations.begin(), settings.known_abbreviations.end()) {
    // What an organisation is registered as is its name: what that stands for only it can say.
    for (const Record& record : model.all<Party>())
      if (const auto& title = common(record).title) known_.insert(*title);
    for (const Record& record : model.all<Term>()) {
      if (const auto& title = common(record).title) terms_.emplace(*title, &record);
      for (const Located<std::string>& form : record.as<Term>().forms)
        terms_.emplace(form.value, &record);
    }
  }

  bool has(const RecordRemark& entry) const {
    const TextRemark& remark = entry.remark;
    if (known_.contains(remark.instead) || known_.contains(remark.word)) return true;
    // A word leads to the glossary as it is written; what is joined to it makes it another.
    const Record* term = term_of(remark.word);
    return term && (links_ || term == entry.record);
  }

  const Record* term_of(std::string_view word) const {
    const auto found = terms_.find(word);
    return found == terms_.end() ? nullptr : found->second;
  }
  bool glossary_shows() const { return links_; }

 private:
  bool links_;
  std::unordered_set<std::string_view> known_;
  std::unordered_map<std::string_view, const Record*> terms_;
};

void help(Diagnostic& finding, const TextRemark& remark, const Explained& explained) {
  if (explained.glossary_shows() && explained.term_of(remark.instead))
    finding.with_help({"lägg till formen i ordlistans {0}: forms = [\"{1}\"]",
                       "add the form to the glossary's {0}: forms = [\"{1}\"]"},
                      {explained.term_of(remark.instead)->id + ".toml", remark.word});
  else if (explained.glossary_shows())
    finding.with_help(
        {"skriv ut den första gången, \"utskrivet ({0})\", eller förklara den i ordlistan: "
         "tertial new term {1}; det alla känner till: known_abbreviations = [\"{0}\"] i site.toml",
         "spell it out the first time, \"spelled out ({0})\", or explain it in the glossary: "
         "tertial new term {1}; what everybody knows: known_abbreviations = [\"{0}\"] in "
         "site.toml"},
        {remark.instead, slug(remark.instead)});
  else
    finding.with_help({"skriv ut den första gången, \"utskrivet ({0})\"; det alla känner till: "
                       "known_abbreviations = [\"{0}\"] i site.toml",
                       "spell it out the first time, \"spelled out ({0})\"; what everybody knows: "
                       "known_abbreviations = [\"{0}\"] in site.toml"},
                      {remark.instead});
}

}  // namespace

void check_abbreviations(const Model& model, const Settings& settings,
                         std::span<const RecordRemark> remarks, DiagnosticList& out) {
  const Explained explained(model, settings);
  for (const RecordRemark& entry : remarks) {
    const TextRemark& remark = entry.remark;
    if (remark.kind != TextRemark::Kind::abbreviation || entry.record->broken ||
        explained.has(entry))
      continue;
    help(out.report(content_kind("content.abbreviation"), remark.at, {quoted(remark.instead)}),
         remark, explained);
  }
}

}  // namespace tertial
