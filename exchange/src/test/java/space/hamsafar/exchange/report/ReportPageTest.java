package space.hamsafar.exchange.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import space.hamsafar.exchange.sample.SamplePlan;
import space.hamsafar.exchange.sample.SampleProgramme;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.ProgrammePlan;
import space.hamsafar.programme.flight.FlightPlan;

final class ReportPageTest {
    private static final String ID = "sha256:00";
    private static final String PAGE = ReportPage.of(SampleProgramme.programme(), SamplePlan.plan(), ID);

    @Test
    void pageIsWellFormedAndEnglishByDefault() throws Exception {
        Element html = parse(PAGE).getDocumentElement();
        assertThat(html.getAttribute("lang")).isEqualTo("en");
        assertThat(html.getAttribute("dir")).isEqualTo("ltr");
        assertThat(PAGE).contains("id=\"lang-en\" value=\"en\" checked");
    }

    @Test
    void pageNeedsNothingFromOutside() {
        assertThat(PAGE.replace("http://www.w3.org/2000/svg", ""))
                .doesNotContain("http:", "https:", "//cdn", "@import");
        assertThat(Pattern.compile("\\b(src|href)=\"(?!#)").matcher(PAGE).results())
                .isEmpty();
        assertThat(Pattern.compile("url\\(").matcher(PAGE).results()).isEmpty();
    }

    @Test
    void everySectionAndPictureIsThere() throws Exception {
        Set<String> ids = ids(parse(PAGE));
        assertThat(ids)
                .contains("summary", "programme", "selection", "training", "flight", "crew", "experiments")
                .contains("programme-chart", "funnel-chart", "ground-track", "altitude-chart", "crew-2026-10-13")
                .contains("launch-chart", "sky-plot", "landing-map")
                .contains("training-calendar-1", "training-calendar-2");
    }

    @Test
    void idsAreUniqueAndReferencesLeadSomewhere() throws Exception {
        Document page = parse(PAGE);
        Set<String> ids = ids(page);
        for (Element element : elements(page, "*")) {
            for (String name : element.getAttribute("aria-labelledby").split(" ", -1)) {
                assertThat(name.isEmpty() || ids.contains(name)).as(name).isTrue();
            }
            String link = element.getAttribute("href");
            assertThat(link.isEmpty() || ids.contains(link.substring(1)))
                    .as(link)
                    .isTrue();
        }
    }

    @Test
    void everyPictureHasTitleAndDescriptionInThreeLanguages() throws Exception {
        List<Element> pictures = elements(parse(PAGE), "svg");
        assertThat(pictures).hasSizeGreaterThan(10).allSatisfy(picture -> {
            assertThat(picture.getAttribute("role")).isEqualTo("img");
            for (String name : List.of("title", "desc")) {
                Element text = (Element) picture.getElementsByTagName(name).item(0);
                assertThat(text.getTextContent()).isNotBlank();
                assertThat(text.getAttribute("data-zh")).isNotBlank();
                assertThat(text.getAttribute("data-ur")).isNotBlank();
            }
        });
    }

    @Test
    void everyTableHasCaptionAndScopedHeads() throws Exception {
        assertThat(elements(parse(PAGE), "table"))
                .hasSizeGreaterThan(7)
                .allSatisfy(table -> assertThat(
                                table.getElementsByTagName("caption").getLength())
                        .isOne());
        assertThat(elements(parse(PAGE), "th"))
                .allSatisfy(head -> assertThat(head.getAttribute("scope")).isIn("col", "row"));
    }

    @Test
    void stagesOfTheCalendarAreNamedInEveryLanguage() {
        String table = PAGE.substring(PAGE.indexOf("id=\"stages-table\""), PAGE.indexOf("id=\"rules-table\""));

        assertThat(table).contains("Preliminary selection", "初选", "ابتدائی انتخاب");
    }

    @Test
    void threeTimesStandSideBySide() {
        assertThat(PAGE).contains("2026-10-12 09:17:32", "2026-10-12 17:17:32", "2026-10-12 14:17:32");
    }

    @Test
    void textOfTheProgrammeStaysText() throws Exception {
        String attack = "</style><script>alert(1)</script>\"'&\u0001";
        Programme programme = SampleProgramme.programme();
        Programme hostile = new Programme(
                programme.id(),
                attack,
                programme.setting(),
                programme.agreement(),
                programme.campaign(),
                programme.syllabus(),
                programme.mission(),
                programme.inputsHash());
        ProgrammePlan plan = SamplePlan.plan();
        String page = ReportPage.of(hostile, withFlight(plan, SamplePlan.withReason(attack)), ID);
        assertThat(elements(parse(page), "script")).hasSize(1);
        assertThat(page).doesNotContain("<script>alert").contains("&lt;script&gt;alert(1)");
    }

    @Test
    void planWithoutALaunchStillGivesAPage() throws Exception {
        String page =
                ReportPage.of(SampleProgramme.programme(), withFlight(SamplePlan.plan(), SamplePlan.grounded()), ID);
        parse(page);
        assertThat(page).contains("No launch window in 60 days.");
    }

    @Test
    void unplacedExperimentsTellTheirReason() {
        assertThat(PAGE).contains("All 6 lit passes over Islamabad fall into sleep");
    }

    @Test
    void samePlanGivesTheSamePage() {
        assertThat(ReportPage.of(SampleProgramme.programme(), SamplePlan.plan(), ID))
                .isEqualTo(PAGE);
    }

    private static ProgrammePlan withFlight(ProgrammePlan plan, FlightPlan flight) {
        return new ProgrammePlan(
                plan.programme(),
                plan.inputsHash(),
                plan.seed(),
                plan.work(),
                plan.agreement(),
                plan.selection(),
                plan.training(),
                flight);
    }

    private static Document parse(String page) throws Exception {
        var factory = DocumentBuilderFactory.newInstance();
        factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
        return factory.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
    }

    private static Set<String> ids(Document page) {
        Set<String> ids = new HashSet<>();
        for (Element element : elements(page, "*")) {
            String id = element.getAttribute("id");
            assertThat(id.isEmpty() || ids.add(id))
                    .as("id " + id + " stands once")
                    .isTrue();
        }
        return ids;
    }

    private static List<Element> elements(Document page, String name) {
        NodeList nodes = page.getElementsByTagName(name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }
}
