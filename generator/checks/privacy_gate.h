#pragma once
// Stops what is about private persons before it is published. Files are looked through as they are
// read; what was found is told when the settings are known, for they hold what has been reviewed.
// What is found is never printed, only its place.
#include <string_view>
#include <vector>

#include "checks/personal_data.h"

namespace tertial {

/// A match in a file, with its place for a message.
struct PersonalDataPlace {
  PersonalData kind;
  Span at;
  std::string domain = {};  ///< of an e-mail address, small letters
};

std::vector<PersonalDataPlace> personal_data_places(std::string_view text, FileId file);

/// Reports what must never be published, whoever has reviewed it: for settings and themes, where
/// addresses and telephone numbers are the publisher's own.
void check_forbidden(std::string_view text, FileId file, DiagnosticList& out);

class PrivacyGate {
 public:
  explicit PrivacyGate(const Settings& settings);
  /// Reports what stands in the record's file at `path` below content/, and in the path itself,
  /// which becomes an address.
  void check(std::string_view path, FileId file, const std::vector<PersonalDataPlace>& places,
             DiagnosticList& out);
  /// Reports reviews that covered nothing, after all files.
  void finish(DiagnosticList& out) const;

 private:
  bool is_own(std::string_view domain) const;
  bool is_reviewed(std::string_view path, PersonalData kind);

  const Settings& settings_;
  std::vector<bool> used_;  ///< per review
};

}  // namespace tertial
