package space.hamsafar.campaign.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import space.hamsafar.campaign.fairness.FairnessTable;
import space.hamsafar.campaign.fairness.Outcome;
import space.hamsafar.campaign.fairness.ScoreGap;

class ReportPageTest {
    private static final CampaignReport REPORT = new CampaignReport(
            "abc",
            LocalDate.parse("2026-04-22"),
            List.of(
                    new CampaignReport.Step("application", "application", 100, 60),
                    new CampaignReport.Step("preliminary", "Preliminary <selection>", 60, -1)),
            List.of(new CampaignReport.Days(
                    "preliminary", "Preliminary", LocalDate.parse("2025-08-04"), LocalDate.parse("2025-10-30"), 14)),
            List.of(table()),
            List.of(ScoreGap.between("en", new double[] {1, 2, 3}, "ur", new double[] {2, 3, 4})),
            List.of(new CampaignReport.Tests(
                    "preliminary",
                    "Preliminary",
                    ZoneId.of("Asia/Karachi"),
                    2,
                    List.of(
                            new CampaignReport.Station("clinic", "Clinic"),
                            new CampaignReport.Station("sauna", "Sauna <hot>")),
                    List.of(
                            slot("clinic", "2025-08-04T04:00:00Z", 3),
                            slot("clinic", "2025-08-04T06:00:00Z", 2),
                            slot("sauna", "2025-08-05T04:00:00Z", 5)))),
            List.of(new CampaignReport.Choice("preliminary", "Preliminary", 37, 1, 2)));

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasEveryWord(Language language) {
        assertThat(language.words().keySet()).isEqualTo(Language.EN.words().keySet());
        assertThat(ReportPage.internal(REPORT, language)).doesNotContain("fourFifths", "verdict.", "null");
        assertThat(ReportPage.published(REPORT, language)).doesNotContain("hiddenWhy", "null");
    }

    @Test
    void smallGroupsAndThoseFromWhichTheyFollowAreNotPublished() {
        String internal = ReportPage.internal(REPORT, Language.EN);
        String published = ReportPage.published(REPORT, Language.EN);

        assertThat(internal).contains("<td><bdi dir=\"ltr\">Sindh</bdi></td><td><bdi dir=\"ltr\">3</bdi>");
        assertThat(published)
                .contains(
                        "<td><bdi dir=\"ltr\">Sindh</bdi></td><td>hidden</td>",
                        "<td><bdi dir=\"ltr\">Punjab</bdi></td><td>hidden</td>")
                .doesNotContain("<bdi dir=\"ltr\">3</bdi>");
    }

    @Test
    void textFromTheRulesCannotBecomeMarkup() {
        CampaignReport report = new CampaignReport(
                "abc",
                LocalDate.parse("2026-04-22"),
                List.of(new CampaignReport.Step("first", "<script>", 1, 1)),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        assertThat(ReportPage.internal(report, Language.EN))
                .contains("&lt;script&gt;")
                .doesNotContain("<script>");
    }

    @Test
    void daysOfTestsStandInLocalTimeInTheReportAndNotInTheSummary() {
        String internal = ReportPage.internal(REPORT, Language.EN);

        assertThat(internal)
                .contains(
                        "<tr><td><bdi dir=\"ltr\">2025-08-04</bdi></td>"
                                + "<td><bdi dir=\"ltr\">09:00–13:00 · 5</bdi></td><td></td></tr>",
                        "<tr><td><bdi dir=\"ltr\">2025-08-05</bdi></td><td></td>"
                                + "<td><bdi dir=\"ltr\">09:00–11:00 · 5</bdi></td></tr>",
                        "Clinical examination",
                        "Sauna &lt;hot&gt;",
                        "failed: <bdi dir=\"ltr\">2</bdi>");
        assertThat(ReportPage.published(REPORT, Language.EN)).doesNotContain("09:00", "Sauna");
    }

    @Test
    void exceptionsAreCountedInBothPages() {
        String row =
                "<td><bdi dir=\"ltr\">37</bdi></td><td><bdi dir=\"ltr\">1</bdi></td><td><bdi dir=\"ltr\">2</bdi></td>";

        assertThat(ReportPage.internal(REPORT, Language.UR)).contains(row, "بورڈ کے استثنا");
        assertThat(ReportPage.published(REPORT, Language.ZH)).contains(row, "委员会例外");
    }

    private static CampaignReport.TestSlot slot(String station, String start, int applicants) {
        Instant begin = Instant.parse(start);
        return new CampaignReport.TestSlot(station, begin, begin.plusSeconds(7_200), applicants);
    }

    private static FairnessTable table() {
        List<Outcome> outcomes = new ArrayList<>();
        for (int i = 0; i < 97; i++) {
            outcomes.add(new Outcome("Punjab", i % 2));
        }
        for (int i = 0; i < 3; i++) {
            outcomes.add(new Outcome("Sindh", 1));
        }
        return FairnessTable.of("region", List.of("application"), outcomes);
    }
}
