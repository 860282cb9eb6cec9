package org.factdesk.web.page;

import org.factdesk.web.desk.PassageForm;

/** A passage as chosen in a text: selected, or by its words. */
public class PassageInput {
    private String start = "";
    private String end = "";
    private String words = "";

    PassageForm form() {
        return new PassageForm(start, end, words);
    }

    public String getStart() {
        return start;
    }

    public void setStart(String start) {
        this.start = start;
    }

    public String getEnd() {
        return end;
    }

    public void setEnd(String end) {
        this.end = end;
    }

    public String getWords() {
        return words;
    }

    public void setWords(String words) {
        this.words = words;
    }
}
