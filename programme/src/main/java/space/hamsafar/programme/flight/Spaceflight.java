package space.hamsafar.programme.flight;

import java.util.List;
import space.hamsafar.orbit.window.LandingLimits;
import space.hamsafar.orbit.window.RendezvousProfile;
import space.hamsafar.programme.setting.Figure;
import space.hamsafar.programme.setting.Provenance;

/**
 * The flight itself.
 *
 * @param vehicle name of the ship
 * @param launchStep id of the agreement's step whose day is the launch: it happens no earlier than that step may
 * @param landingStep id of the agreement's step whose day is the landing
 * @param pad id of the site of the launch pad
 * @param planeOffsetDeg right ascension of the pad minus RAAN of the station at lift-off
 * @param planeToleranceDeg how far from it a lift-off may be
 * @param searchDays days from the earliest launch day in which a window is looked for
 * @param backups how many later windows are kept as backups
 * @param rendezvousHours from lift-off to docking
 * @param stayDays wanted days between docking and undocking
 * @param landingSite id of the landing site
 * @param crossRangeKm most distance of the ground track from it
 * @param orbitsAfterUndocking numbers of orbits from undocking to landing, preferred first
 * @param landingSearchDays days after the wanted undocking in which a landing is looked for
 * @param landingLimits wind, visibility and light that a landing must not exceed
 * @param profiles the ways from lift-off to docking, of which the one of the rendezvous hours is flown
 * @param provenance origin of the statements
 */
public record Spaceflight(
        String vehicle,
        String launchStep,
        String landingStep,
        String pad,
        Figure planeOffsetDeg,
        Figure planeToleranceDeg,
        int searchDays,
        int backups,
        Figure rendezvousHours,
        Figure stayDays,
        String landingSite,
        Figure crossRangeKm,
        List<Integer> orbitsAfterUndocking,
        int landingSearchDays,
        LandingLimits landingLimits,
        List<RendezvousProfile> profiles,
        Provenance provenance) {

    public Spaceflight {
        orbitsAfterUndocking = List.copyOf(orbitsAfterUndocking);
        profiles = List.copyOf(profiles);
    }

    /** Whether the Sun must be up at the landing. */
    public boolean daylightLanding() {
        return landingLimits.daylight();
    }

    Spaceflight withLongerStay(int days) {
        return withStayDays(new Figure(stayDays.value() + days, stayDays.provenance(), stayDays.others()));
    }

    /** The same flight with another wanted length of stay. */
    public Spaceflight withStayDays(Figure newStayDays) {
        return with(searchDays, newStayDays, landingLimits);
    }

    /** The same flight with a launch looked for on other so many days. */
    public Spaceflight withSearchDays(int newSearchDays) {
        return with(newSearchDays, stayDays, landingLimits);
    }

    /** The same flight, which may land by night too. */
    public Spaceflight withAnyLanding() {
        return with(searchDays, stayDays, landingLimits.withDaylight(false));
    }

    private Spaceflight with(int newSearchDays, Figure newStayDays, LandingLimits newLimits) {
        return new Spaceflight(
                vehicle,
                launchStep,
                landingStep,
                pad,
                planeOffsetDeg,
                planeToleranceDeg,
                newSearchDays,
                backups,
                rendezvousHours,
                newStayDays,
                landingSite,
                crossRangeKm,
                orbitsAfterUndocking,
                landingSearchDays,
                newLimits,
                profiles,
                provenance);
    }
}
