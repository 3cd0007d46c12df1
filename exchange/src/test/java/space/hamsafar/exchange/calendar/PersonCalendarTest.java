package space.hamsafar.exchange.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.time.Instant;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import space.hamsafar.exchange.sample.SamplePlan;
import space.hamsafar.exchange.sample.SampleProgramme;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.ProgrammePlan;

final class PersonCalendarTest {
    private static final Programme PROGRAMME = SampleProgramme.programme();
    private static final ProgrammePlan PLAN = SamplePlan.plan();

    @Test
    void traineesAndCrewGetACalendarEach() {
        assertThat(PersonCalendar.people(PROGRAMME))
                .containsExactly("prime", "backup", "commander", "pilot", "engineer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"prime", "backup", "commander"})
    void calendarReadsBackValidWithEveryEventOfThePerson(String person) throws Exception {
        Calendar calendar = parse(calendar(PLAN, person));
        assertThat(calendar.validate().hasErrors()).isFalse();
        long sessions = PLAN.training().sessions().stream()
                .filter(session -> session.trainees().contains(person))
                .count();
        long entries = PLAN.flight().timeline().stream()
                .filter(entry -> entry.crew().contains(person))
                .count();
        assertThat(events(calendar)).hasSize((int) (sessions + entries));
    }

    @Test
    void personWithoutEventsHasNoCalendar() {
        assertThat(PersonCalendar.of(PROGRAMME, PLAN, "officer")).isEmpty();
    }

    @Test
    void timesComeBackInUtc() throws Exception {
        VEvent docking = events(parse(calendar(PLAN, "prime"))).stream()
                .filter(event -> text(event, "SUMMARY").equals("Docking"))
                .findFirst()
                .orElseThrow();
        assertThat(Instant.from(docking.getStartDate().orElseThrow().getDate()))
                .isEqualTo(Instant.parse("2026-10-12T12:17:32Z"));
        assertThat(Instant.from(docking.getEndDate().orElseThrow().getDate()))
                .isEqualTo(Instant.parse("2026-10-12T13:17:32Z"));
        assertThat(text(docking, "DTSTAMP")).isEqualTo("20261006T160250Z");
    }

    @Test
    void identifiersAreUniqueAndNameNoTime() throws Exception {
        List<String> ids = events(parse(calendar(PLAN, "prime"))).stream()
                .map(event -> text(event, "UID"))
                .toList();
        assertThat(ids).doesNotHaveDuplicates().contains("flight-docking.prime@sample.hamsafar");
    }

    @Test
    void medicalAppointmentsSayNoMore() {
        String text = calendar(PLAN, "prime");
        assertThat(text).contains("Medical appointment", "CLASS:PRIVATE").doesNotContain("Cardiology");
    }

    @Test
    void linesEndByTheStandardAndTheSamePlanGivesTheSameBytes() {
        String text = calendar(PLAN, "prime");
        assertThat(text).isEqualTo(calendar(SamplePlan.plan(), "prime"));
        assertThat(text.replace("\r\n", "")).doesNotContain("\n");
        assertThat(text.split("\r\n"))
                .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(75));
    }

    private static String calendar(ProgrammePlan plan, String person) {
        return PersonCalendar.of(PROGRAMME, plan, person).orElseThrow();
    }

    private static Calendar parse(String text) throws Exception {
        return new CalendarBuilder().build(new StringReader(text));
    }

    private static List<VEvent> events(Calendar calendar) {
        return calendar.getComponents("VEVENT");
    }

    private static String text(VEvent event, String property) {
        return event.getProperty(property).map(Property::getValue).orElse("");
    }
}
