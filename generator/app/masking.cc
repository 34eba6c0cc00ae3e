#include "app/masking.h"

#include "checks/personal_data.h"

namespace tertial {
namespace {

constexpr std::size_t most_times = 50;

void mask(Arguments& arguments) {
  for (Argument& argument : arguments)
    argument.text = without_personal_data(argument.text);
}

}  // namespace

Diagnostic masked(const Diagnostic& finding) {
  Diagnostic shown = finding;
  mask(shown.arguments);
  mask(shown.help.arguments);
  for (auto& [at, sentence] : shown.notes)
    mask(sentence.arguments);
  return shown;
}

std::string_view MaskedLookup::path(FileId file) const {
  if (path_of_ != file) {
    path_ = without_personal_data(files_.path(file));
    path_of_ = file;
  }
  return path_;
}

std::string MaskedLookup::line(FileId file, std::uint32_t number) const {
  if (line_of_ != file || number_ != number) {
    line_ = line_without_personal_data(files_, file, number);
    line_of_ = file;
    number_ = number;
    times_ = 0;
  }
  return ++times_ > most_times ? std::string() : line_;
}

}  // namespace tertial
