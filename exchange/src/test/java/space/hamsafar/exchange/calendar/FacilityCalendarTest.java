package space.hamsafar.exchange.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.Test;
import space.hamsafar.exchange.sample.SamplePlan;
import space.hamsafar.exchange.sample.SampleProgramme;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.training.Session;
import space.hamsafar.programme.training.TrainingPlan;

class FacilityCalendarTest {

    private static final Programme PROGRAMME = SampleProgramme.programme();
    private static final TrainingPlan PLAN = SamplePlan.plan().training();

    @Test
    void everyBookingIsAnEventAndTheCalendarIsValid() throws Exception {
        long booked =
                PLAN.sessions().stream().filter(FacilityCalendarTest::isHere).count();
        String text = calendar(PLAN, List.of());
        assertThat(text.split("BEGIN:VEVENT", -1)).hasSize((int) booked + 1);
        assertThat(new CalendarBuilder()
                        .build(new StringReader(text))
                        .validate()
                        .hasErrors())
                .isFalse();
        assertThat(text).contains("SEQUENCE:0").doesNotContain("CANCELLED");
    }

    @Test
    void whatIsNoMoreIsCancelledUnderItsOldId() {
        var lost = PLAN.sessions().stream()
                .filter(FacilityCalendarTest::isHere)
                .findFirst()
                .orElseThrow();
        var later = new TrainingPlan(
                PLAN.firstDay(),
                PLAN.lastDay(),
                PLAN.sessions().stream()
                        .filter(session -> !session.equals(lost))
                        .toList(),
                PLAN.readiness(),
                PLAN.unplaced(),
                PLAN.lowerBoundDay());
        String text = calendar(later, List.of(PLAN));
        assertThat(text.split("STATUS:CANCELLED", -1)).hasSize(2);
        assertThat(text).contains("SEQUENCE:1").doesNotContain("SEQUENCE:0");
    }

    @Test
    void aFacilityWithoutBookingsHasNoCalendar() {
        assertThat(FacilityCalendar.of(
                        PROGRAMME, PLAN, PROGRAMME.setting().facility("centrifuge"), CalendarRevision.FIRST))
                .isEmpty();
    }

    private static boolean isHere(Session session) {
        return session.facility().equals("simulator");
    }

    private static String calendar(TrainingPlan plan, List<TrainingPlan> earlier) {
        var revision = new CalendarRevision(
                earlier.size(),
                earlier.stream().map(SamplePlan.plan()::withTraining).toList());
        return FacilityCalendar.of(PROGRAMME, plan, PROGRAMME.setting().facility("simulator"), revision)
                .orElseThrow();
    }
}
