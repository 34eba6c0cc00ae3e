#pragma once
// Pledges and follow-ups for the tests of derive/, written as an editor would.
#include <string>
#include <string_view>

namespace tertial::test {

inline const std::string town =
    "title = \"Kommunen\"\nsector = \"municipality\"\n"
    "possessive = \"kommunens\"\n";
inline const std::string police =
    "title = \"Polisen\"\nsector = \"police\"\n"
    "possessive = \"polisens\"\n";

/// A pledge of the town and the police with three points, reported by the town.
inline std::string pledge(std::string_view stage, std::string_view valid, std::string_view cadence,
                          std::string_view more = "") {
  std::string text = "title = \"Löfte\"\nkind = \"municipal\"\nstage = \"" + std::string(stage) +
                     "\"\nmunicipalities = [\"hemma\"]\nparties = [\"town\", \"police\"]\n"
                     "reporters = [\"town\"]\nvalid = \"" +
                     std::string(valid) + "\"\n";
  if (!cadence.empty()) text += "cadence = [{ every = \"" + std::string(cadence) + "\" }]\n";
  return text + std::string(more) +
         "\n[[points]]\ncode = \"1\"\ntitle = \"Ett\"\nresponsible = [\"town\", \"police\"]\n"
         "[[points]]\ncode = \"2\"\ntitle = \"Två\"\nresponsible = [\"town\"]\n"
         "[[points]]\ncode = \"3\"\ntitle = \"Tre\"\nresponsible = [\"police\"]\n";
}

/// A follow-up of the pledge `id` with one point.
inline std::string followup(std::string_view id, std::string_view period, std::string_view point,
                            std::string_view status, std::string_view more = "") {
  return "pledge = \"" + std::string(id) + "\"\nperiod = \"" + std::string(period) + "\"\n" +
         std::string(more) + "\n[[points]]\npoint = \"" + std::string(point) + "\"\nstatus = \"" +
         std::string(status) + "\"\ntext = \"Gjort.\"\n";
}

}  // namespace tertial::test
