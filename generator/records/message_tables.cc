#include "records/message_tables.h"

#include "records/accessibility_statement/messages.h"
#include "records/agreement/messages.h"
#include "records/body/messages.h"
#include "records/case/messages.h"
#include "records/correction/messages.h"
#include "records/dialogue/messages.h"
#include "records/final_report/messages.h"
#include "records/followup/messages.h"
#include "records/forum/messages.h"
#include "records/indicator/messages.h"
#include "records/inspection/messages.h"
#include "records/inspection_rule/messages.h"
#include "records/meeting/messages.h"
#include "records/messages.h"
#include "records/municipality/messages.h"
#include "records/notice/messages.h"
#include "records/page/messages.h"
#include "records/pledge/messages.h"
#include "records/redirects/messages.h"
#include "records/site/messages.h"
#include "records/survey/messages.h"
#include "records/term/messages.h"

namespace tertial {
namespace {

constexpr std::span<const DiagnosticKind> tables[] = {
    content_messages,
    accessibility_statement_messages,
    agreement_messages,
    body_messages,
    case_messages,
    correction_messages,
    dialogue_messages,
    final_report_messages,
    followup_messages,
    forum_messages,
    indicator_messages,
    inspection_messages,
    inspection_rule_messages,
    meeting_messages,
    municipality_messages,
    notice_messages,
    page_messages,
    pledge_messages,
    redirects_messages,
    site_messages,
    survey_messages,
    term_messages,
};

}  // namespace

std::span<const std::span<const DiagnosticKind>> message_tables() {
  return tables;
}

}  // namespace tertial
