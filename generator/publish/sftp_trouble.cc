#include "publish/sftp_trouble.h"

namespace tertial {
namespace {

Text words_of(long status) {
  switch (status) {
    case 403:
      return {"servern förbjuder det", "the server forbids it"};
    case 404:
      return {"mappen finns inte på servern", "there is no such folder on the server"};
    case 409:
      return {"filen går inte att ersätta på servern", "the file cannot be replaced on the server"};
    default:
      return {"serverns disk är full", "the server's disk is full"};
  }
}

}  // namespace

bool is_done(const FetchAnswer& answer) {
  return answer.end == FetchAnswer::End::answered && answer.status == 200;
}

bool is_missing(const FetchAnswer& answer) {
  return answer.end == FetchAnswer::End::answered && answer.status == 404;
}

Sentence trouble_of(const std::string& path, const FetchAnswer& answer) {
  switch (answer.end) {
    case FetchAnswer::End::stranger:
      return {{"servern visar en annan nyckel än den du har angett: {0}; är det säkert serverns, "
               "skriv --host-key {0}",
               "the server shows another key than you have given: {0}; if that is surely the "
               "server's, write --host-key {0}"},
              {answer.body}};
    case FetchAnswer::End::not_let_in:
      return {{"servern släpper inte in användaren: fel användare, fel nyckel eller fel lösenord",
               "the server does not let the user in: wrong user, wrong key or wrong password"},
              {}};
    case FetchAnswer::End::answered:
      return {{"{0}: {1}", "{0}: {1}"}, {path, words_of(answer.status)}};
    default:
      return {{"{0}: {1}", "{0}: {1}"}, {path, answer.reason}};
  }
}

Sentence not_removed(const std::string& path) {
  return {{"{0}: går inte att ta bort på servern", "{0}: cannot be removed on the server"}, {path}};
}

}  // namespace tertial
