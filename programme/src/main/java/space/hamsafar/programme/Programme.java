package space.hamsafar.programme;

import space.hamsafar.programme.agreement.Agreement;
import space.hamsafar.programme.flight.Mission;
import space.hamsafar.programme.selection.Campaign;
import space.hamsafar.programme.setting.Setting;
import space.hamsafar.programme.training.Syllabus;

/**
 * Everything that was read from a programme folder, checked.
 *
 * @param id short name of the programme, such as {@code pakistan-china}
 * @param title its full title
 * @param setting parties, people, sites and calendars
 * @param agreement obligations and milestones
 * @param campaign the selection
 * @param syllabus the training
 * @param mission the flight
 * @param inputsHash SHA-256 over the names and bytes of all files read, in hexadecimal
 */
public record Programme(
        String id,
        String title,
        Setting setting,
        Agreement agreement,
        Campaign campaign,
        Syllabus syllabus,
        Mission mission,
        String inputsHash) {

    /** The same programme under another agreement. */
    public Programme withAgreement(Agreement newAgreement) {
        return new Programme(id, title, setting, newAgreement, campaign, syllabus, mission, inputsHash);
    }

    /** The same programme with another syllabus. */
    public Programme withSyllabus(Syllabus newSyllabus) {
        return new Programme(id, title, setting, agreement, campaign, newSyllabus, mission, inputsHash);
    }

    /** The same programme with other people, sites or calendars. */
    public Programme withSetting(Setting newSetting) {
        return new Programme(id, title, newSetting, agreement, campaign, syllabus, mission, inputsHash);
    }

    /** The same programme with a stay on board that is wanted longer by so many days. */
    Programme withLongerStay(int days) {
        return new Programme(
                id, title, setting, agreement, campaign, syllabus, mission.withLongerStay(days), inputsHash);
    }
}
