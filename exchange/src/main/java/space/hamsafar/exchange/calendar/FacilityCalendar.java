package space.hamsafar.exchange.calendar;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.property.Categories;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Sequence;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableStatus;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import space.hamsafar.exchange.Titles;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.ProgrammePlan;
import space.hamsafar.programme.setting.Facility;
import space.hamsafar.programme.training.Session;
import space.hamsafar.programme.training.TimetableDiff;
import space.hamsafar.programme.training.TrainingPlan;

/**
 * The bookings of a facility by the training as an iCalendar text.
 *
 * <p>UIDs are made as those of people's calendars, so that a later revision moves the same event. What an earlier
 * timetable held and this one does not is cancelled. Who attends is not told: a door plan needs no names.
 */
public final class FacilityCalendar {

    private final Programme programme;
    private final Facility facility;
    private final int sequence;
    private final Titles titles;
    private final Instant stamp;

    private FacilityCalendar(Programme programme, Facility facility, int sequence) {
        this.programme = programme;
        this.facility = facility;
        this.sequence = sequence;
        this.titles = Titles.of(programme);
        this.stamp = programme.mission().station().elements().epoch();
    }

    /**
     * The calendar of a facility; empty if it is not booked.
     *
     * @param revision which edition it is
     */
    public static Optional<String> of(
            Programme programme, TrainingPlan plan, Facility facility, CalendarRevision revision) {
        var earlier = revision.earlier().stream().map(ProgrammePlan::training).toList();
        return new FacilityCalendar(programme, facility, revision.sequence()).text(plan, earlier);
    }

    private Optional<String> text(TrainingPlan plan, List<TrainingPlan> earlier) {
        Map<String, VEvent> gone = new LinkedHashMap<>();
        earlier.forEach(old -> gone.putAll(events(old)));
        Map<String, VEvent> events = events(plan);
        gone.keySet().removeAll(events.keySet());
        if (events.isEmpty() && gone.isEmpty()) {
            return Optional.empty();
        }
        Calendar calendar = new Calendar();
        calendar.add(new ProdId("-//Hamsafar//Training timetable//EN"));
        calendar.add(ImmutableVersion.VERSION_2_0);
        calendar.add(ImmutableCalScale.GREGORIAN);
        calendar.add(new XProperty("X-WR-CALNAME", programme.title() + ": " + facility.name()));
        events.values().forEach(calendar::add);
        gone.values().forEach(event -> {
            event.add(ImmutableStatus.VEVENT_CANCELLED);
            calendar.add(event);
        });
        return Optional.of(calendar.toString());
    }

    private Map<String, VEvent> events(TrainingPlan plan) {
        Map<String, VEvent> events = new LinkedHashMap<>();
        for (Session session : plan.sessions()) {
            if (session.facility().equals(facility.id())) {
                String key = TimetableDiff.key(session);
                events.put(key, event(key, session));
            }
        }
        return events;
    }

    private VEvent event(String key, Session session) {
        VEvent event = new VEvent(false);
        String id = "training-" + key + "." + facility.id() + "@" + programme.id();
        event.add(new Uid(id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9#_.@-]", "-") + ".hamsafar"));
        event.add(new DtStamp(stamp));
        event.add(new Sequence(sequence));
        event.add(new DtStart<>(session.start()));
        event.add(new DtEnd<>(session.end()));
        event.add(new Summary(titles.unit(session.unit()) + " " + session.number()));
        event.add(new Categories("TRAINING"));
        return event;
    }
}
