package space.hamsafar.campaign.calendar;

import java.time.Instant;

/** Something because of which a day cannot be held as it was planned. */
public sealed interface CalendarEvent {

    /** From when on. */
    Instant from();

    /** Until when. */
    Instant until();

    /** Whether a slot needs what is missing, whenever it is held. */
    boolean concerns(Slot slot);

    /** Whether a slot cannot be held as it stands. */
    default boolean hits(Slot slot) {
        return concerns(slot) && slot.overlaps(from(), until());
    }

    /** What happened, in a few words without a name. */
    String words();

    /** An applicant does not come. */
    record NoShow(String applicant, Instant from, Instant until) implements CalendarEvent {
        @Override
        public boolean concerns(Slot slot) {
            return slot.applicants().contains(applicant);
        }

        @Override
        public String words() {
            return "an applicant did not come";
        }
    }

    /** A station, or the equipment without which it stands still, is out of order. */
    record Outage(String station, Instant from, Instant until) implements CalendarEvent {
        @Override
        public boolean concerns(Slot slot) {
            return slot.station().equals(station);
        }

        @Override
        public String words() {
            return station + " is out of order";
        }
    }

    /** A member of a panel is ill or away. */
    record Absence(String person, Instant from, Instant until) implements CalendarEvent {
        @Override
        public boolean concerns(Slot slot) {
            return slot.panel().contains(person);
        }

        @Override
        public String words() {
            return "a member of the panel is away";
        }
    }
}
