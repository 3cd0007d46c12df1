package space.hamsafar.exchange.sample;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import space.hamsafar.orbit.MeanElements;
import space.hamsafar.orbit.altitude.AltitudeBand;
import space.hamsafar.orbit.window.LandingLimits;
import space.hamsafar.orbit.window.Relay;
import space.hamsafar.orbit.window.RendezvousProfile;
import space.hamsafar.programme.Programme;
import space.hamsafar.programme.agreement.Agreement;
import space.hamsafar.programme.flight.DayRules;
import space.hamsafar.programme.flight.Experiment;
import space.hamsafar.programme.flight.HouseRules;
import space.hamsafar.programme.flight.Load;
import space.hamsafar.programme.flight.Mission;
import space.hamsafar.programme.flight.Protocol;
import space.hamsafar.programme.flight.Spaceflight;
import space.hamsafar.programme.flight.StationData;
import space.hamsafar.programme.flight.StationFacts;
import space.hamsafar.programme.setting.ClockSpan;
import space.hamsafar.programme.setting.Facility;
import space.hamsafar.programme.setting.Figure;
import space.hamsafar.programme.setting.Member;
import space.hamsafar.programme.setting.Party;
import space.hamsafar.programme.setting.Provenance;
import space.hamsafar.programme.setting.Setting;
import space.hamsafar.programme.setting.Site;
import space.hamsafar.programme.setting.WorkingCalendar;

/** The programme of the sample: two parties, ten sites, eight people. All names are made up. */
public final class SampleProgramme {
    static final Provenance MADE_UP = new Provenance("sample", Optional.empty(), true);
    static final LocalDate SIGNED = LocalDate.of(2025, 2, 28);

    private static final ZoneId CHINA = ZoneId.of("Asia/Shanghai");
    private static final ZoneId PAKISTAN = ZoneId.of("Asia/Karachi");

    private SampleProgramme() {}

    /** The whole programme. */
    public static Programme programme() {
        return new Programme(
                "sample",
                "Sample visiting-astronaut programme",
                setting(),
                new Agreement(
                        "Sample agreement",
                        SIGNED,
                        "Islamabad",
                        List.of("selection", "training", "flight"),
                        List.of(),
                        SampleAgreement.steps(),
                        MADE_UP),
                SampleSelection.campaign(),
                SampleTraining.syllabus(),
                mission(),
                "5f".repeat(32));
    }

    private static Setting setting() {
        return new Setting(
                List.of(
                        new Party("host", "Host agency", "CN", "CMSA"),
                        new Party("visitor", "Visiting agency", "PK", "SUPARCO")),
                sites(),
                List.of(
                        facility("tank", "Neutral-buoyancy tank"),
                        facility("centrifuge", "Centrifuge"),
                        facility("simulator", "Spacecraft simulator")),
                List.of(calendar("cn", CHINA), calendar("pk", PAKISTAN)),
                people());
    }

    private static List<Site> sites() {
        return List.of(
                site("islamabad", "Islamabad", "PK", 33.7, 73.05),
                site("karachi", "Karachi", "PK", 24.9, 67.0),
                site("lahore", "Lahore", "PK", 31.5, 74.3),
                site("quetta", "Quetta", "PK", 30.2, 67.0),
                site("beijing", "Beijing", "CN", 40.0, 116.3),
                site("jiuquan", "Jiuquan", "CN", 40.96, 100.29),
                site("dongfeng", "Dongfeng", "CN", 41.3, 100.2),
                site("kashi", "Kashi", "CN", 39.5, 75.9),
                site("sanya", "Sanya", "CN", 18.2, 109.5),
                site("swakopmund", "Swakopmund", "NA", -22.6, 14.5));
    }

    private static Site site(String id, String name, String country, double latitude, double longitude) {
        boolean pakistan = country.equals("PK");
        return new Site(
                id,
                name,
                country,
                latitude,
                longitude,
                500,
                10,
                pakistan ? PAKISTAN : CHINA,
                pakistan ? "pk" : "cn",
                MADE_UP);
    }

    private static Facility facility(String id, String name) {
        return new Facility(id, name, "beijing", 1, MADE_UP);
    }

    private static WorkingCalendar calendar(String id, ZoneId zone) {
        List<ClockSpan> hours = List.of(new ClockSpan(LocalTime.of(8, 30), LocalTime.of(17, 0)));
        return new WorkingCalendar(
                id,
                id,
                zone,
                Map.of(DayOfWeek.MONDAY, hours, DayOfWeek.TUESDAY, hours),
                List.of(),
                Set.of(),
                List.of());
    }

    private static List<Member> people() {
        return List.of(
                member("prime", "Amina Qureshi", "visitor", Member.Part.TRAINEE, "A-0007"),
                member("backup", "Bilal Siddiqui", "visitor", Member.Part.TRAINEE, "A-0023"),
                member("commander", "Zhang Lan", "host", Member.Part.HOST_CREW, ""),
                member("pilot", "Li Shan", "host", Member.Part.HOST_CREW, ""),
                member("engineer", "Wang He", "host", Member.Part.HOST_CREW, ""),
                member("instructor-1", "Chen Yu", "host", Member.Part.INSTRUCTOR, ""),
                member("instructor-2", "Sun Mei", "host", Member.Part.INSTRUCTOR, ""),
                member("officer", "Dr Hina Malik", "visitor", Member.Part.STAFF, ""));
    }

    private static Member member(String id, String name, String party, Member.Part part, String applicant) {
        return new Member(
                id, name, party, part, Set.of(), "cn", Optional.of(applicant).filter(text -> !text.isEmpty()));
    }

    private static Mission mission() {
        var flight = new Spaceflight(
                "Shenzhou",
                "launch",
                "landing",
                "jiuquan",
                figure(104.4),
                figure(0.3),
                60,
                3,
                figure(3.5),
                figure(7),
                "dongfeng",
                figure(200),
                List.of(3, 5),
                5,
                LandingLimits.DONGFENG.withDaylight(true),
                RendezvousProfile.KNOWN,
                MADE_UP);
        return new Mission(
                flight,
                "prime",
                List.of(),
                "backup",
                List.of("commander", "pilot", "engineer"),
                dayRules(),
                experiments(),
                List.of(),
                station());
    }

    private static DayRules dayRules() {
        return new DayRules(
                CHINA,
                LocalTime.of(6, 0),
                LocalTime.of(21, 30),
                60,
                60,
                List.of(new ClockSpan(LocalTime.of(7, 0), LocalTime.of(8, 0))),
                60,
                150,
                2,
                60,
                1,
                LocalTime.of(7, 30),
                LocalTime.of(19, 5),
                25,
                figure(6.5),
                figure(3),
                figure(1500),
                List.of(2.0, 1.75, 1.5),
                30,
                HouseRules.NONE);
    }

    private static List<Experiment> experiments() {
        List<Experiment> experiments = new ArrayList<>();
        String[] disciplines = {"life science", "earth observation", "outreach", "materials", "medicine"};
        for (int i = 1; i <= 40; i++) {
            experiments.add(new Experiment(
                    SampleFlight.experiment(i),
                    "Sample experiment " + i + " on " + disciplines[i % 5],
                    "Institute " + i % 7,
                    disciplines[i % 5],
                    1 + i % 5,
                    i % 9 == 0,
                    1 + i % 3,
                    12,
                    30 + 15 * (i % 4),
                    List.of(new Experiment.CrewNeed(Set.of("prime"), "", 1)),
                    Experiment.Window.values()[i % 6],
                    i % 6 == 1 || i % 6 == 2 ? "islamabad" : "",
                    1,
                    7,
                    50,
                    "",
                    false,
                    2.5,
                    Load.NONE,
                    Protocol.NONE,
                    "",
                    MADE_UP));
        }
        return experiments;
    }

    private static StationFacts station() {
        return new StationFacts(
                "Tiangong",
                new MeanElements(
                        "TIANHE",
                        "2021-035A",
                        48274,
                        Instant.parse("2026-10-06T16:02:50.300Z"),
                        15.60381928,
                        0.0001458,
                        41.4703,
                        4.9680,
                        342.2236,
                        17.8551,
                        0.00020358,
                        0.00016881),
                new AltitudeBand(340, 450),
                List.of(new Relay("TL-1", 17), new Relay("TL-2", 77), new Relay("TL-3", 177)),
                List.of("islamabad", "karachi", "beijing", "kashi", "sanya", "swakopmund"),
                StationData.NONE,
                MADE_UP);
    }

    static Figure figure(double value) {
        return Figure.of(value, MADE_UP);
    }
}
