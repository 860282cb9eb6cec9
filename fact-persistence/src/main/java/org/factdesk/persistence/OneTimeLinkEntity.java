package org.factdesk.persistence;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

@Entity
@Table(name = "one_time_link")
class OneTimeLinkEntity {
    private static final short ONLY = 1;

    @Id
    private short id;

    @Column(name = "key_sha256")
    private String keySha256;

    protected OneTimeLinkEntity() {}

    static OneTimeLinkEntity of(String keySha256) {
        OneTimeLinkEntity row = new OneTimeLinkEntity();
        row.id = ONLY;
        row.keySha256 = keySha256;
        return row;
    }
}
