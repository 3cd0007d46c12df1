package space.hamsafar.planning.explain;

import space.hamsafar.planning.Span;
import space.hamsafar.planning.TeamLink;
import space.hamsafar.planning.TimeLag;

/** One change of a project that could make room for an activity. */
public sealed interface Change {

    /** Id of what is changed: an activity, resource, person, budget or rule. */
    String subject();

    /** The change in words and ticks, without a full stop. */
    String text();

    /** A window of the activity is made longer. */
    record LongerWindow(String activity, Span window, Span widened) implements Change {
        @Override
        public String subject() {
            return activity;
        }

        /** Ticks by which it grows. */
        public int ticks() {
            return widened.length() - window.length();
        }

        @Override
        public String text() {
            return "make the window [" + window.start() + ", " + window.end() + ") of " + activity + " "
                    + Words.ticks(ticks()) + " longer: [" + widened.start() + ", " + widened.end() + ")";
        }
    }

    /** The activity may start earlier. */
    record EarlierRelease(String activity, int before, int release) implements Change {
        @Override
        public String subject() {
            return activity;
        }

        @Override
        public String text() {
            return "release " + activity + " " + Words.ticks(before - release) + " earlier, at tick " + release;
        }
    }

    /** The activity may end later. */
    record LaterDeadline(String activity, int before, int deadline) implements Change {
        @Override
        public String subject() {
            return activity;
        }

        @Override
        public String text() {
            return "let the deadline of " + activity + " be " + Words.ticks(deadline - before) + " later, at tick "
                    + deadline;
        }
    }

    /** A time lag asks for less or allows more. */
    record RelaxedLag(TimeLag lag, TimeLag relaxed) implements Change {
        @Override
        public String subject() {
            return lag.from() + " → " + lag.to();
        }

        /** Ticks by which it gives way. */
        public int ticks() {
            return lag.minimum() != relaxed.minimum()
                    ? lag.minimum() - relaxed.minimum()
                    : relaxed.maximum() - lag.maximum();
        }

        @Override
        public String text() {
            String pair = " between " + lag.from() + " and " + lag.to();
            return lag.minimum() != relaxed.minimum()
                    ? "ask for " + Words.ticks(relaxed.minimum()) + pair + " instead of " + lag.minimum()
                    : "allow " + Words.ticks(relaxed.maximum()) + pair + " instead of " + lag.maximum();
        }
    }

    /** A spacing asks for a smaller gap. */
    record SmallerGap(String spacing, int before, int gap) implements Change {
        @Override
        public String subject() {
            return spacing;
        }

        @Override
        public String text() {
            return "let the gap of " + spacing + " be " + Words.ticks(gap) + " instead of " + before;
        }
    }

    /** A resource has more units for a while. */
    record MoreCapacity(String resource, Span during, int units) implements Change {
        @Override
        public String subject() {
            return resource;
        }

        @Override
        public String text() {
            return "have " + Words.count(units, "unit") + " of " + resource + " more during [" + during.start() + ", "
                    + during.end() + ")";
        }
    }

    /** A reservoir may hold less or more. */
    record WiderReservoir(String reservoir, int minimum, int maximum) implements Change {
        @Override
        public String subject() {
            return reservoir;
        }

        @Override
        public String text() {
            return "let the level of " + reservoir + " lie between " + minimum + " and " + maximum;
        }
    }

    /** A person may fill a role of the activity. */
    record Qualified(String person, String activity, String role, String skill) implements Change {
        @Override
        public String subject() {
            return person;
        }

        @Override
        public String text() {
            return skill.isEmpty()
                    ? "let " + person + " serve as " + role + " in " + activity
                    : "qualify " + person + " as " + skill + ", to serve as " + role + " in " + activity;
        }
    }

    /** A person is available for longer. */
    record Available(String person, Span during) implements Change {
        @Override
        public String subject() {
            return person;
        }

        @Override
        public String text() {
            return "have " + person + " available during the whole of [" + during.start() + ", " + during.end() + ")";
        }
    }

    /** A budget allows more. */
    record LargerBudget(String budget, int before, int limit) implements Change {
        @Override
        public String subject() {
            return budget;
        }

        @Override
        public String text() {
            return "raise budget " + budget + " by " + Words.ticks(limit - before) + " to " + limit;
        }
    }

    /** An optional activity is left out. */
    record Dropped(String activity) implements Change {
        @Override
        public String subject() {
            return activity;
        }

        @Override
        public String text() {
            return "leave out " + activity;
        }
    }

    /** A choice allows more of its activities. */
    record LargerChoice(String choice, int before, int maximum) implements Change {
        @Override
        public String subject() {
            return choice;
        }

        @Override
        public String text() {
            return "let choice " + choice + " have " + maximum + " of its activities instead of " + before;
        }
    }

    /** The activity no longer requires another. */
    record NoRequirement(String activity, String required) implements Change {
        @Override
        public String subject() {
            return required;
        }

        @Override
        public String text() {
            return "let " + activity + " be done without " + required;
        }
    }

    /** Two roles are filled independently of each other. */
    record FreeTeams(TeamLink link) implements Change {
        @Override
        public String subject() {
            return link.firstActivity() + " / " + link.secondActivity();
        }

        @Override
        public String text() {
            return "let anybody serve in " + link.firstActivity() + " and " + link.secondActivity()
                    + ", the same people or others";
        }
    }
}
