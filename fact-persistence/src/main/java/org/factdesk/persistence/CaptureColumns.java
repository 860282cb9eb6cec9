package org.factdesk.persistence;

import java.time.Instant;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;

import org.factdesk.account.AccountId;
import org.factdesk.document.Capture;

/** When and by whom; the columns are named by what was done. */
@Embeddable
class CaptureColumns {
    @Column(name = "at")
    private Instant at;

    @Convert(converter = AccountReferenceConverter.class)
    @Column(name = "hand")
    private UUID hand;

    protected CaptureColumns() {}

    static CaptureColumns of(Capture capture) {
        CaptureColumns columns = new CaptureColumns();
        columns.at = capture.at();
        columns.hand = capture.by().value();
        return columns;
    }

    Capture toCapture() {
        return new Capture(at, new AccountId(hand));
    }
}
