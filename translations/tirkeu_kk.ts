<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
    <context>
        <name>administration</name>
        <message>
            <source>Import of a register</source>
            <translation>Тіркелімді импорттау</translation>
        </message>
        <message>
            <source>Possible duplicates</source>
            <translation>Ықтимал қайталанулар</translation>
        </message>
        <message>
            <source>Audit</source>
            <translation>Аудит</translation>
        </message>
        <message>
            <source>Backups</source>
            <translation>Сақтық көшірмелер</translation>
        </message>
        <message>
            <source>Lists</source>
            <translation>Тізбелер</translation>
        </message>
        <message>
            <source>Timetable</source>
            <translation>Дәрігерлер кестесі</translation>
        </message>
        <message>
            <source>Staff</source>
            <translation>Қызметкерлер</translation>
        </message>
        <message>
            <source>Districts</source>
            <translation>Учаскелер</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Пайдаланушылар</translation>
        </message>
        <message>
            <source>The organisation</source>
            <translation>Ұйым</translation>
        </message>
    </context>
    <context>
        <name>answerSteps</name>
        <message>
            <source>Book all the same, with a reason…</source>
            <translation>Себебін көрсетіп, сонда да жазу…</translation>
        </message>
        <message>
            <source>I have seen it: book</source>
            <translation>Көрдім: жазу</translation>
        </message>
        <message>
            <source>Date and time are right: book</source>
            <translation>Күні мен уақыты дұрыс: жазу</translation>
        </message>
        <message>
            <source>Book over it, with a reason…</source>
            <translation>Себебін көрсетіп, кестеден тыс жазу…</translation>
        </message>
        <message>
            <source>Find the person again</source>
            <translation>Адамды қайта іздеу</translation>
        </message>
        <message>
            <source>Put on the waiting list…</source>
            <translation>Күту тізіміне қосу…</translation>
        </message>
        <message>
            <source>Choose another time</source>
            <translation>Басқа уақытты таңдау</translation>
        </message>
        <message>
            <source>Nothing stands against it. Ctrl+Enter books.</source>
            <translation>Кедергі жоқ. Ctrl+Enter жазады.</translation>
        </message>
        <message>
            <source>The law gives a ground to refuse. Ctrl+Enter records the refusal and prints it.</source>
            <translation>Заң бойынша бас тартуға негіз бар. Ctrl+Enter бас тартуды тіркеп, басып шығарады.</translation>
        </message>
        <message>
            <source>Move it all the same, with a reason…</source>
            <translation>Себебін көрсетіп, сонда да ауыстыру…</translation>
        </message>
    </context>
    <context>
        <name>audit</name>
        <message>
            <source>Opened a card</source>
            <translation>Картаны ашты</translation>
        </message>
        <message>
            <source>Registered a person</source>
            <translation>Пациентті тіркеді</translation>
        </message>
        <message>
            <source>Opened the card 052/e at the first visit</source>
            <translation>Алғаш келгенде № 052/е картасын ашты</translation>
        </message>
        <message>
            <source>Corrected a card</source>
            <translation>Картаны түзетті</translation>
        </message>
        <message>
            <source>Confirmed the data of a card</source>
            <translation>Карта деректерін растады</translation>
        </message>
        <message>
            <source>Joined two records of one person</source>
            <translation>Бір адамның екі жазбасын біріктірді</translation>
        </message>
        <message>
            <source>Parted records that had been joined</source>
            <translation>Біріктірілген жазбаларды ажыратты</translation>
        </message>
        <message>
            <source>Added many persons at once</source>
            <translation>Көп пациентті бірден қосты</translation>
        </message>
        <message>
            <source>Asked for a paper</source>
            <translation>Қағаз сұрады</translation>
        </message>
        <message>
            <source>Issued a paper</source>
            <translation>Қағаз берді</translation>
        </message>
        <message>
            <source>Gave up a paper that was not printed</source>
            <translation>Басып шығарылмаған қағазды кезектен алып тастады</translation>
        </message>
        <message>
            <source>Had likely duplicates searched</source>
            <translation>Ықтимал қайталануларды іздетті</translation>
        </message>
        <message>
            <source>Compared two records side by side</source>
            <translation>Екі жазбаны қатар салыстырды</translation>
        </message>
        <message>
            <source>Decided about a likely duplicate</source>
            <translation>Ықтимал қайталану туралы шешім қабылдады</translation>
        </message>
        <message>
            <source>Took persons over from a register</source>
            <translation>Тіркелімнен пациенттерді қабылдады</translation>
        </message>
        <message>
            <source>Refused a register</source>
            <translation>Тіркелімді қабылдамады</translation>
        </message>
        <message>
            <source>Stopped an import</source>
            <translation>Импортты тоқтатты</translation>
        </message>
        <message>
            <source>Took an import back</source>
            <translation>Импортты қайтарып алды</translation>
        </message>
        <message>
            <source>Signed in</source>
            <translation>Жүйеге кірді</translation>
        </message>
        <message>
            <source>Unlocked the desk</source>
            <translation>Құлыпты ашты</translation>
        </message>
        <message>
            <source>Typed a wrong password</source>
            <translation>Қате құпиясөз терді</translation>
        </message>
        <message>
            <source>Got access back with the recovery code</source>
            <translation>Қалпына келтіру кодымен кірді</translation>
        </message>
        <message>
            <source>Added a user</source>
            <translation>Пайдаланушыны қосты</translation>
        </message>
        <message>
            <source>Changed a user</source>
            <translation>Пайдаланушыны өзгертті</translation>
        </message>
        <message>
            <source>Removed a user</source>
            <translation>Пайдаланушыны алып тастады</translation>
        </message>
        <message>
            <source>Set a new password for a user</source>
            <translation>Пайдаланушыға жаңа құпиясөз берді</translation>
        </message>
        <message>
            <source>Changed the own password</source>
            <translation>Өз құпиясөзін өзгертті</translation>
        </message>
        <message>
            <source>Set up the desk</source>
            <translation>Тіркеу орнын құрды</translation>
        </message>
        <message>
            <source>Noticed that the file was restored or copied</source>
            <translation>Файлдың қалпына келтірілгені не көшірілгені байқалды</translation>
        </message>
        <message>
            <source>Changed districts and medical workers</source>
            <translation>Учаскелер мен медицина қызметкерлерін өзгертті</translation>
        </message>
        <message>
            <source>Changed the data of the organisation</source>
            <translation>Ұйым деректерін өзгертті</translation>
        </message>
        <message>
            <source>Made a backup</source>
            <translation>Сақтық көшірме жасады</translation>
        </message>
        <message>
            <source>Changed when backups are made</source>
            <translation>Сақтық көшірме кестесін өзгертті</translation>
        </message>
        <message>
            <source>Rehearsed restoring a backup</source>
            <translation>Қалпына келтіруді сынап көрді</translation>
        </message>
        <message>
            <source>Did timed work</source>
            <translation>Жоспарлы жұмысты орындады</translation>
        </message>
        <message>
            <source>Changed the key of the desk</source>
            <translation>Тіркеу орнының кілтін ауыстырды</translation>
        </message>
        <message>
            <source>Rebuilt the search index</source>
            <translation>Іздеу индексін қайта құрды</translation>
        </message>
        <message>
            <source>Looked through the audit</source>
            <translation>Аудитті қарады</translation>
        </message>
        <message>
            <source>Looked who had opened a card</source>
            <translation>Картаны кім ашқанын қарады</translation>
        </message>
        <message>
            <source>Verified the audit</source>
            <translation>Аудитті тексерді</translation>
        </message>
        <message>
            <source>Saved rows of the audit as a file</source>
            <translation>Аудит жолдарын файлға сақтады</translation>
        </message>
        <message>
            <source>Booked a visit</source>
            <translation>Қабылдауға жазды</translation>
        </message>
        <message>
            <source>Refused to book a visit</source>
            <translation>Қабылдауға жазудан бас тартты</translation>
        </message>
        <message>
            <source>Moved a visit</source>
            <translation>Қабылдауды басқа уақытқа ауыстырды</translation>
        </message>
        <message>
            <source>Moved the visits of a doctor who is absent</source>
            <translation>Орнында жоқ дәрігердің қабылдауларын ауыстырды</translation>
        </message>
        <message>
            <source>Left a visit as it was although the doctor is absent</source>
            <translation>Дәрігер жоқ болса да, қабылдауды өзгеріссіз қалдырды</translation>
        </message>
        <message>
            <source>Noted whether a person was reached</source>
            <translation>Пациентке хабарласу нәтижесін белгіледі</translation>
        </message>
        <message>
            <source>Cancelled a visit</source>
            <translation>Жазылудың күшін жойды</translation>
        </message>
        <message>
            <source>Noted that a person came</source>
            <translation>Пациенттің келгенін белгіледі</translation>
        </message>
        <message>
            <source>Noted that a person is late</source>
            <translation>Пациенттің кешіккенін белгіледі</translation>
        </message>
        <message>
            <source>Called a person in</source>
            <translation>Пациентті шақырды</translation>
        </message>
        <message>
            <source>Noted that a visit took place</source>
            <translation>Қабылдаудың өткенін белгіледі</translation>
        </message>
        <message>
            <source>Noted that a person did not come</source>
            <translation>Пациенттің келмегенін белгіледі</translation>
        </message>
        <message>
            <source>Took a note of a visit back</source>
            <translation>Қабылдаудағы белгіні қайтарып алды</translation>
        </message>
        <message>
            <source>Put a person on the waiting list</source>
            <translation>Пациентті күту тізіміне қосты</translation>
        </message>
        <message>
            <source>Took a person off the waiting list</source>
            <translation>Пациентті күту тізімінен алды</translation>
        </message>
        <message>
            <source>Changed the timetable of a doctor</source>
            <translation>Дәрігердің кестесін өзгертті</translation>
        </message>
        <message>
            <source>Removed a timetable of a doctor</source>
            <translation>Дәрігердің кестесін алып тастады</translation>
        </message>
        <message>
            <source>Noted the absence of a doctor</source>
            <translation>Дәрігердің болмайтынын белгіледі</translation>
        </message>
        <message>
            <source>Changed a medical worker</source>
            <translation>Медицина қызметкерін өзгертті</translation>
        </message>
        <message>
            <source>Changed a district</source>
            <translation>Учаскені өзгертті</translation>
        </message>
        <message>
            <source>Changed how far ahead is booked</source>
            <translation>Қанша уақыт бұрын жазылатынын өзгертті</translation>
        </message>
        <message>
            <source>Checked the visits against the timetable anew</source>
            <translation>Қабылдауларды кестемен қайта салыстырды</translation>
        </message>
        <message>
            <source>Set the timetable up</source>
            <translation>Кестені құрды</translation>
        </message>
        <message>
            <source>Added an entry to a list</source>
            <translation>Тізбеге жазба қосты</translation>
        </message>
        <message>
            <source>Changed an entry of a list</source>
            <translation>Тізбедегі жазбаны өзгертті</translation>
        </message>
        <message>
            <source>Ended an entry of a list</source>
            <translation>Тізбедегі жазбаның мерзімін аяқтады</translation>
        </message>
        <message>
            <source>Took a list over from a file</source>
            <translation>Тізбені файлдан қабылдады</translation>
        </message>
        <message>
            <source>Saved rows of the journal of bookings as a file</source>
            <translation>Алдын ала жазылу журналының жолдарын файлға сақтады</translation>
        </message>
        <message>
            <source>Gave a ticket of the queue</source>
            <translation>Кезек талонын берді</translation>
        </message>
        <message>
            <source>Called the next one of the queue</source>
            <translation>Кезектегі келесі адамды шақырды</translation>
        </message>
        <message>
            <source>Called a ticket once more</source>
            <translation>Талонды қайта шақырды</translation>
        </message>
        <message>
            <source>Passed a ticket over</source>
            <translation>Талонды өткізіп жіберді</translation>
        </message>
        <message>
            <source>Began to serve a ticket</source>
            <translation>Талон бойынша қызмет көрсетуді бастады</translation>
        </message>
        <message>
            <source>Served a ticket</source>
            <translation>Талон бойынша қызмет көрсетті</translation>
        </message>
        <message>
            <source>Took a ticket out of the queue</source>
            <translation>Талонды кезектен шығарды</translation>
        </message>
        <message>
            <source>Changed the turn of a ticket on a ground</source>
            <translation>Талонның кезегін негіз бойынша өзгертті</translation>
        </message>
        <message>
            <source>Sent a ticket to another queue</source>
            <translation>Талонды басқа кезекке жіберді</translation>
        </message>
        <message>
            <source>Closed the queues of the day</source>
            <translation>Күннің кезектерін жапты</translation>
        </message>
        <message>
            <source>Put a ticket back into the queue</source>
            <translation>Талонды кезекке қайтарды</translation>
        </message>
    </context>
    <context>
        <name>auditDetail</name>
        <message>
            <source>form %1</source>
            <translation>%1 нысаны</translation>
        </message>
        <message>
            <source>version %1</source>
            <translation>%1-нұсқа</translation>
        </message>
        <message>
            <source>%1 records</source>
            <translation>жазбалар: %1</translation>
        </message>
        <message>
            <source>first row in trouble: %1</source>
            <translation>алғашқы бұзылған жол: %1</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>басы: %1</translation>
        </message>
        <message>
            <source>to %1</source>
            <translation>соңы: %1</translation>
        </message>
        <message>
            <source>login %1</source>
            <translation>логин %1</translation>
        </message>
        <message>
            <source>duplicate</source>
            <translation>телнұсқа</translation>
        </message>
        <message>
            <source>as a file</source>
            <translation>файл түрінде</translation>
        </message>
    </context>
    <context>
        <name>auditPage</name>
        <message>
            <source>Nobody has this number of a card or IIN.</source>
            <translation>Мұндай карта нөмірі немесе ЖСН ешкімде жоқ.</translation>
        </message>
        <message>
            <source>Nothing of this kind was done.</source>
            <translation>Мұндай әрекет болмаған.</translation>
        </message>
        <message>
            <source>Every row of the audit is being verified. You can go on working.</source>
            <translation>Аудиттің барлық жолы тексерілуде. Жұмысты жалғастыра беріңіз.</translation>
        </message>
        <message>
            <source>All rows are as they were written. Rows verified: %1.</source>
            <translation>Барлық жол жазылған күйінде. Тексерілген жолдар: %1.</translation>
        </message>
        <message>
            <source>The file is saved. Rows in it: %1.</source>
            <translation>Файл сақталды. Ондағы жолдар: %1.</translation>
        </message>
        <message>
            <source>The file was not saved: the folder cannot be written or the disk is full. Choose another folder.</source>
            <translation>Файл сақталмады: қалтаға жазу мүмкін емес немесе дискіде орын жоқ. Басқа қалтаны таңдаңыз.</translation>
        </message>
    </context>
    <context>
        <name>backups</name>
        <message>
            <source>Write a time, like 19:30.</source>
            <translation>Уақытты жазыңыз, мысалы 19:30.</translation>
        </message>
        <message>
            <source>There is no such folder. Is its disk plugged in? Choose the folder from the list.</source>
            <translation>Мұндай қалта жоқ. Дискісі қосулы ма? Қалтаны тізімнен таңдаңыз.</translation>
        </message>
        <message>
            <source>This folder cannot be written.</source>
            <translation>Бұл қалтаға жазуға болмайды.</translation>
        </message>
        <message>
            <source>The backups are in this folder already. A second copy belongs on another disk.</source>
            <translation>Сақтық көшірмелер осы қалтада тұр. Екінші данасы басқа дискіде болуы керек.</translation>
        </message>
        <message>
            <source>Mondays at %1</source>
            <translation>дүйсенбі сайын, %1</translation>
        </message>
        <message>
            <source>Tuesdays at %1</source>
            <translation>сейсенбі сайын, %1</translation>
        </message>
        <message>
            <source>Wednesdays at %1</source>
            <translation>сәрсенбі сайын, %1</translation>
        </message>
        <message>
            <source>Thursdays at %1</source>
            <translation>бейсенбі сайын, %1</translation>
        </message>
        <message>
            <source>Fridays at %1</source>
            <translation>жұма сайын, %1</translation>
        </message>
        <message>
            <source>Saturdays at %1</source>
            <translation>сенбі сайын, %1</translation>
        </message>
        <message>
            <source>Sundays at %1</source>
            <translation>жексенбі сайын, %1</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 МБ</translation>
        </message>
        <message>
            <source>every day at %1</source>
            <translation>күн сайын, %1</translation>
        </message>
        <message>
            <source>when nobody is typing</source>
            <translation>ешкім жұмыс істемей тұрғанда</translation>
        </message>
        <message>
            <source>in a moment</source>
            <translation>қазір</translation>
        </message>
        <message>
            <source>Make a backup now</source>
            <translation>Көшірмені қазір жасау</translation>
        </message>
        <message>
            <source>Read it back</source>
            <translation>Оқып тексеру</translation>
        </message>
        <message>
            <source>Run now</source>
            <translation>Қазір орындау</translation>
        </message>
        <message>
            <source>The backup is being made and read back…</source>
            <translation>Сақтық көшірме жасалып, тексерілуде…</translation>
        </message>
        <message>
            <source>The backup is made. It was read back and is whole.</source>
            <translation>Сақтық көшірме жасалды. Қайта оқылды, бүтін.</translation>
        </message>
        <message>
            <source>The backup is being read to its end…</source>
            <translation>Сақтық көшірме соңына дейін оқылуда…</translation>
        </message>
        <message>
            <source>The backup is whole to its last byte.</source>
            <translation>Сақтық көшірме соңғы байтына дейін бүтін.</translation>
        </message>
        <message>
            <source>This backup is damaged: do not count on it. Make a new one, and look after the disk.</source>
            <translation>Бұл сақтық көшірме бүлінген: оған сенуге болмайды. Жаңасын жасап, дискіні тексеріңіз.</translation>
        </message>
        <message>
            <source>This backup was made under another key. Whether it is whole is seen when it is tried out with a password of its day: “Restore…”.</source>
            <translation>Бұл сақтық көшірме басқа кілтпен жасалған. Бүтін-бүтін еместігі сол күнгі құпиясөзбен байқап көргенде білінеді: «Қалпына келтіру…».</translation>
        </message>
        <message>
            <source>The folders are being looked at…</source>
            <translation>Қалталар тексерілуде…</translation>
        </message>
        <message>
            <source>Saved. Backups made before stay where they are.</source>
            <translation>Сақталды. Бұрын жасалған көшірмелер орнында қалады.</translation>
        </message>
        <message>
            <source>The work is being done…</source>
            <translation>Жұмыс орындалуда…</translation>
        </message>
        <message>
            <source>Timed work is being done already. Try again in a moment.</source>
            <translation>Жоспарлы жұмыс орындалып жатыр. Сәл кейінірек қайталаңыз.</translation>
        </message>
        <message>
            <source>The desk is being verified…</source>
            <translation>Дерекқор тексерілуде…</translation>
        </message>
        <message>
            <source>The desk is whole: the file, the cards, the search and the audit agree with one another.</source>
            <translation>Дерекқор бүтін: файл, карталар, іздеу және аудит бір-біріне сәйкес.</translation>
        </message>
        <message>
            <source>The search is being rebuilt…</source>
            <translation>Іздеу қайта құрылуда…</translation>
        </message>
        <message>
            <source>The search is rebuilt.</source>
            <translation>Іздеу қайта құрылды.</translation>
        </message>
        <message>
            <source>This backup is damaged and cannot be restored. The desk is as it was. Take another backup of the list.</source>
            <translation>Бұл сақтық көшірме бүлінген, оны қалпына келтіру мүмкін емес. Дерекқор өзгерген жоқ. Тізімнен басқа көшірмені алыңыз.</translation>
        </message>
        <message numerus="yes">
            <source>every %n minute(s)</source>
            <translation>
                <numerusform>%n минут сайын</numerusform>
                <numerusform>%n минут сайын</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>board</name>
        <message>
            <source>Queue</source>
            <translation>Кезек</translation>
        </message>
        <message>
            <source>Called</source>
            <translation>Шақырылды</translation>
        </message>
        <message>
            <source>Please ask at the desk</source>
            <translation>Тіркеу орнынан сұраңыз</translation>
        </message>
        <message>
            <source>Next</source>
            <translation>Келесілер</translation>
        </message>
        <message>
            <source>room %1</source>
            <translation>%1-кабинет</translation>
        </message>
    </context>
    <context>
        <name>booking</name>
        <message>
            <source>The hours must end after they begin.</source>
            <translation>Қабылдау уақытының аяқталуы басталуынан кейін болуы керек.</translation>
        </message>
        <message>
            <source>Times and slot lengths are multiples of five minutes.</source>
            <translation>Уақыт пен қабылдау ұзақтығы бес минутқа еселі болуы керек.</translation>
        </message>
        <message>
            <source>A slot lasts from 5 minutes to 4 hours and not longer than the hours.</source>
            <translation>Қабылдау 5 минуттан 4 сағатқа дейін созылады және қабылдау сағаттарынан ұзақ болмайды.</translation>
        </message>
        <message>
            <source>Breaks lie inside the hours and do not overlap.</source>
            <translation>Үзілістер қабылдау сағаттарының ішінде болады және қабаттаспайды.</translation>
        </message>
        <message>
            <source>The hours for home calls lie outside the hours of the visits.</source>
            <translation>Үйге шақыру сағаттары қабылдау сағаттарынан тыс болуы керек.</translation>
        </message>
        <message>
            <source>The first day is missing, or the last day is before it.</source>
            <translation>Бірінші күн көрсетілмеген немесе соңғы күн одан бұрын.</translation>
        </message>
        <message>
            <source>The doctor has other hours at this time already.</source>
            <translation>Бұл уақытта дәрігердің басқа қабылдауы бар.</translation>
        </message>
        <message>
            <source>The doctor is marked as away at this time. Make sure that somebody sees the person.</source>
            <translation>Дәрігер бұл уақытта жоқ деп белгіленген. Адамды басқа біреудің қабылдайтынына көз жеткізіңіз.</translation>
        </message>
        <message>
            <source>Bookings are taken during working hours; it is outside them now.</source>
            <translation>Жазылу жұмыс уақытында жүргізіледі; қазір жұмыс уақыты емес.</translation>
        </message>
        <message>
            <source>The person is booked at this very time: %1, %2.</source>
            <translation>Адам дәл осы уақытқа жазылған: %1, %2.</translation>
        </message>
        <message>
            <source>The person is booked on this day already: %1, %2.</source>
            <translation>Адам осы күнге жазылып қойған: %1, %2.</translation>
        </message>
        <message>
            <source>The person is booked with this specialty already: %1, %2.</source>
            <translation>Адам осы мамандықтағы дәрігерге жазылып қойған: %1, %2.</translation>
        </message>
        <message>
            <source>Booked.</source>
            <translation>Жазылды.</translation>
        </message>
        <message>
            <source>The law gives a ground to refuse. Nothing is booked; the refusal has a number.</source>
            <translation>Заң бас тартуға негіз береді. Адам қабылдауға жазылмады; бас тартуға нөмір берілді.</translation>
        </message>
        <message>
            <source>The rules advise otherwise. Name the reason to book all the same.</source>
            <translation>Қағидалар басқаша кеңес береді. Сонда да жазу үшін себебін көрсетіңіз.</translation>
        </message>
        <message>
            <source>There is something to look at before this is booked.</source>
            <translation>Жазбас бұрын назар аударатын нәрсе бар.</translation>
        </message>
        <message>
            <source>This time has been booked meanwhile. Choose another one.</source>
            <translation>Осы аралықта бұл уақытқа басқа адам жазылды. Басқа уақытты таңдаңыз.</translation>
        </message>
        <message>
            <source>This time is over. Choose a later one.</source>
            <translation>Бұл уақыт өтіп кетті. Кейінгісін таңдаңыз.</translation>
        </message>
        <message>
            <source>The clinic is closed on this day. Choose a working day.</source>
            <translation>Бұл күні емхана жұмыс істемейді. Жұмыс күнін таңдаңыз.</translation>
        </message>
        <message>
            <source>The doctor does not see people at this time. Choose a time of the timetable.</source>
            <translation>Дәрігер бұл уақытта қабылдамайды. Кестедегі уақытты таңдаңыз.</translation>
        </message>
        <message>
            <source>The doctor is away at this time. Choose another day or another doctor.</source>
            <translation>Дәрігер бұл уақытта жоқ. Басқа күнді немесе басқа дәрігерді таңдаңыз.</translation>
        </message>
        <message>
            <source>The doctor was removed from the timetable meanwhile. Choose another doctor.</source>
            <translation>Дәрігер осы аралықта кестеден алынып тасталды. Басқа дәрігерді таңдаңыз.</translation>
        </message>
        <message>
            <source>All times of this channel are taken on this day. Choose another day.</source>
            <translation>Бұл күні осы жазылу тәсіліне бөлінген уақыт таусылды. Басқа күнді таңдаңыз.</translation>
        </message>
        <message>
            <source>Bookings are not open so far ahead yet. Choose an earlier day.</source>
            <translation>Мұндай алыс күнге жазылу әлі ашылған жоқ. Ертерек күнді таңдаңыз.</translation>
        </message>
        <message>
            <source>The clock of this computer stands before the last booking. Compare date and time with another clock and confirm them.</source>
            <translation>Бұл компьютердің сағаты соңғы жазылудан бұрынғы уақытты көрсетіп тұр. Күні мен уақытын басқа сағатпен салыстырып, растаңыз.</translation>
        </message>
        <message>
            <source>This person is not in the register any more. Search for the person again.</source>
            <translation>Бұл адам тіркелімде енді жоқ. Адамды қайта іздеңіз.</translation>
        </message>
        <message>
            <source>By the register this person has died. Nothing is booked.</source>
            <translation>Тіркелім бойынша бұл адам қайтыс болған. Қабылдауға жазылмады.</translation>
        </message>
        <message>
            <source>Booking over the timetable needs a reason. Write it down.</source>
            <translation>Кестеден тыс жазу үшін себеп керек. Себебін жазыңыз.</translation>
        </message>
        <message>
            <source>Your role does not allow booking over the timetable. Ask the coordinator or the doctor.</source>
            <translation>Рөліңіз кестеден тыс жазуға рұқсат бермейді. Үйлестірушіге немесе дәрігерге жүгініңіз.</translation>
        </message>
        <message>
            <source>Booked</source>
            <translation>Жазылды</translation>
        </message>
        <message>
            <source>Moved to another time</source>
            <translation>Басқа уақытқа ауыстырылды</translation>
        </message>
        <message>
            <source>Moved, because the doctor is away</source>
            <translation>Дәрігер болмағандықтан ауыстырылды</translation>
        </message>
        <message>
            <source>Emergency care</source>
            <translation>Шұғыл көмек</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Келді</translation>
        </message>
        <message>
            <source>Said they will be late</source>
            <translation>Кешігетінін айтты</translation>
        </message>
        <message>
            <source>Called in</source>
            <translation>Кабинетке шақырылды</translation>
        </message>
        <message>
            <source>Seen by the doctor</source>
            <translation>Дәрігер қабылдады</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>Келмеді</translation>
        </message>
        <message>
            <source>The last step was taken back</source>
            <translation>Соңғы әрекет кері қайтарылды</translation>
        </message>
        <message>
            <source>The person has died</source>
            <translation>Адам қайтыс болды</translation>
        </message>
        <message>
            <source>The law gives a ground to refuse this. The booking stays where it is.</source>
            <translation>Заң бұдан бас тартуға негіз береді. Жазылу өз орнында қалады.</translation>
        </message>
        <message>
            <source>The rules advise otherwise for a doctor of another specialty. Choose a time of the same specialty, or move this booking by itself and name the reason.</source>
            <translation>Басқа мамандықтағы дәрігерге жазуға ережелер кеңес бермейді. Сол мамандықтың бос уақытын таңдаңыз немесе осы жазылуды жеке көшіріп, себебін көрсетіңіз.</translation>
        </message>
    </context>
    <context>
        <name>bookingActions</name>
        <message>
            <source>This cannot be marked now: the visit is in another state, or its time has not come yet.</source>
            <translation>Қазір белгілеуге болмайды: қабылдау басқа күйде немесе уақыты әлі келген жоқ.</translation>
        </message>
        <message>
            <source>Somebody has changed this booking meanwhile. It is shown anew: look at it and repeat.</source>
            <translation>Осы аралықта бұл жазылуды басқа біреу өзгертті. Ол жаңадан көрсетілді: қарап, қайталаңыз.</translation>
        </message>
        <message>
            <source>%1 has come.</source>
            <translation>%1 келді.</translation>
        </message>
        <message>
            <source>%1 will be late.</source>
            <translation>%1 кешігеді.</translation>
        </message>
        <message>
            <source>%1 did not come.</source>
            <translation>%1 келмеді.</translation>
        </message>
        <message>
            <source>Taken back.</source>
            <translation>Қайтарылды.</translation>
        </message>
        <message>
            <source>The booking is cancelled.</source>
            <translation>Жазылудың күші жойылды.</translation>
        </message>
        <message>
            <source>The booking is moved. The coupon is printed anew.</source>
            <translation>Жазылу ауыстырылды. Талон қайта басылады.</translation>
        </message>
        <message>
            <source>The paper waits in the tray: no printer was found.</source>
            <translation>Қағаз басып шығару кезегінде тұр: принтер табылмады.</translation>
        </message>
        <message>
            <source>Taken back. The ticket was of an earlier day and is not put back into the queue.</source>
            <translation>Қайтарылды. Талон бұрынғы күнгі, ол кезекке қайта қойылмайды.</translation>
        </message>
    </context>
    <context>
        <name>bookingCard</name>
        <message>
            <source>Has come</source>
            <translation>Келді</translation>
        </message>
        <message>
            <source>Will be late</source>
            <translation>Кешігеді</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>Келмеді</translation>
        </message>
        <message>
            <source>Take the last step back</source>
            <translation>Соңғы қадамды қайтару</translation>
        </message>
        <message>
            <source>Move: take it in hand</source>
            <translation>Ауыстыру үшін алу</translation>
        </message>
        <message>
            <source>Cancel the booking</source>
            <translation>Жазылудың күшін жою</translation>
        </message>
        <message>
            <source>Details and versions</source>
            <translation>Мәліметтер мен нұсқалар</translation>
        </message>
        <message>
            <source>The person's card</source>
            <translation>Пациенттің картасы</translation>
        </message>
        <message>
            <source>Print the coupon, 80 mm</source>
            <translation>Талонды басып шығару, 80 мм</translation>
        </message>
        <message>
            <source>Print the coupon, A5</source>
            <translation>Талонды басып шығару, A5</translation>
        </message>
    </context>
    <context>
        <name>bookingDetails</name>
        <message>
            <source>What the rules said when it was booked</source>
            <translation>Жазылған кездегі қағидалар шешімі</translation>
        </message>
    </context>
    <context>
        <name>bookingJournal</name>
        <message>
            <source>Nobody is booked so in these days.</source>
            <translation>Бұл күндері мұндай жазылу жоқ.</translation>
        </message>
        <message>
            <source>Print the refusal</source>
            <translation>Бас тартуды басып шығару</translation>
        </message>
        <message>
            <source>Print by day</source>
            <translation>Күндер бойынша басып шығару</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Көрсету</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>CSV түрінде сақтау…</translation>
        </message>
        <message>
            <source>Save as XLSX…</source>
            <translation>XLSX түрінде сақтау…</translation>
        </message>
        <message>
            <source>yes</source>
            <translation>иә</translation>
        </message>
        <message>
            <source>no</source>
            <translation>жоқ</translation>
        </message>
        <message>
            <source>not known</source>
            <translation>белгісіз</translation>
        </message>
        <message>
            <source>Refused</source>
            <translation>Бас тартылды</translation>
        </message>
        <message>
            <source>Done</source>
            <translation>Көрсетілді</translation>
        </message>
        <message>
            <source>Date and time of the visit</source>
            <translation>Қабылдау күні мен уақыты</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Пациент</translation>
        </message>
        <message>
            <source>Doctor</source>
            <translation>Дәрігер</translation>
        </message>
        <message>
            <source>Specialty</source>
            <translation>Мамандығы</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Кабинет</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Нәтижесі</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Тәсілі</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Нөмірі</translation>
        </message>
        <message>
            <source>Booked at</source>
            <translation>Жазылған уақыты</translation>
        </message>
        <message>
            <source>IIN</source>
            <translation>ЖСН</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Туған күні</translation>
        </message>
        <message>
            <source>Attached here</source>
            <translation>Осында бекітілген</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Жүгіну себебі</translation>
        </message>
        <message>
            <source>Overbooked</source>
            <translation>Кестеден тыс</translation>
        </message>
        <message>
            <source>Registrar</source>
            <translation>Тіркеуші</translation>
        </message>
        <message>
            <source>Refused at</source>
            <translation>Бас тартылған уақыты</translation>
        </message>
        <message>
            <source>Grounds</source>
            <translation>Негіздері</translation>
        </message>
        <message>
            <source>Received at</source>
            <translation>Өтініш түскен уақыты</translation>
        </message>
        <message>
            <source>Finished at</source>
            <translation>Аяқталған уақыты</translation>
        </message>
        <message>
            <source>Due at</source>
            <translation>Мерзімі</translation>
        </message>
        <message>
            <source>In time</source>
            <translation>Мерзімінде</translation>
        </message>
        <message>
            <source>Result</source>
            <translation>Нәтижесі</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Негізі</translation>
        </message>
        <message>
            <source>The file was not saved: the folder cannot be written or the disk is full. Choose another folder.</source>
            <translation>Файл сақталмады: қалтаға жазуға болмайды немесе диск толған. Басқа қалтаны таңдаңыз.</translation>
        </message>
        <message>
            <source>The file is saved. Rows in it: %1.</source>
            <translation>Файл сақталды. Ондағы жолдар саны: %1.</translation>
        </message>
        <message>
            <source>Certificate</source>
            <translation>Анықтама</translation>
        </message>
        <message>
            <source>Booking a doctor</source>
            <translation>Дәрігердің қабылдауына жазылу</translation>
        </message>
        <message>
            <source>Service</source>
            <translation>Қызмет</translation>
        </message>
    </context>
    <context>
        <name>bookingPage</name>
        <message>
            <source>Whom to book</source>
            <translation>Кімді жазу керек</translation>
        </message>
        <message>
            <source>Book a visit</source>
            <translation>Қабылдауға жазу</translation>
        </message>
        <message>
            <source>Find a doctor</source>
            <translation>Дәрігерді табу</translation>
        </message>
        <message>
            <source>To the timetable</source>
            <translation>Кестеге өту</translation>
        </message>
        <message>
            <source>Waiting list</source>
            <translation>Күту тізімі</translation>
        </message>
        <message>
            <source>One step back</source>
            <translation>Бір қадам артқа</translation>
        </message>
        <message numerus="yes">
            <source>%n waits for such a time. Ctrl+Shift+W opens the waiting list.</source>
            <translation>
                <numerusform>Мұндай уақытты %n адам күтуде. Ctrl+Shift+W күту тізімін ашады.</numerusform>
                <numerusform>Мұндай уақытты %n адам күтуде. Ctrl+Shift+W күту тізімін ашады.</numerusform>
            </translation>
        </message>
        <message>
            <source>Whom for %1?</source>
            <translation>%1 — кімді жазамыз?</translation>
        </message>
        <message>
            <source>Booked: %1. Number %2.</source>
            <translation>Жазылды: %1. Талон № %2.</translation>
        </message>
        <message numerus="yes">
            <source>%n visits are booked, the first: %1.</source>
            <translation>
                <numerusform>%n қабылдауға жазылды, біріншісі: %1.</numerusform>
                <numerusform>%n қабылдауға жазылды, біріншісі: %1.</numerusform>
            </translation>
        </message>
        <message>
            <source>The refusal is recorded under number %1.</source>
            <translation>Бас тарту %1 нөмірімен тіркелді.</translation>
        </message>
        <message>
            <source>%1 is in hand. Go to the new time and press Enter; Esc leaves the booking where it is.</source>
            <translation>Ауыстыруға алынды: %1. Жаңа уақытқа өтіп, Enter басыңыз; Esc жазылуды орнында қалдырады.</translation>
        </message>
        <message>
            <source>%1 is on the waiting list.</source>
            <translation>%1 күту тізіміне қосылды.</translation>
        </message>
        <message>
            <source>Charts of the day: show or hide</source>
            <translation>Күн диаграммалары: көрсету не жасыру</translation>
        </message>
        <message>
            <source>Journal of bookings</source>
            <translation>Алдын ала жазылу журналы</translation>
        </message>
        <message>
            <source>The doctor is ill today</source>
            <translation>Бүгін дәрігер ауырып қалды</translation>
        </message>
        <message>
            <source>Go on with the unfinished booking</source>
            <translation>Аяқталмаған жазуды жалғастыру</translation>
        </message>
        <message>
            <source>Discard what was typed for this visit…</source>
            <translation>Осы қабылдауға терілгенді өшіру…</translation>
        </message>
        <message>
            <source>Go on with it</source>
            <translation>Жалғастыру</translation>
        </message>
        <message>
            <source>The booking of %1 for %2 was not finished; it was typed at %3. Ctrl+Shift+B goes on with it.</source>
            <translation>Аяқталмаған жазу бар: %1, %2; терілген уақыты: %3. Ctrl+Shift+B жалғастырады.</translation>
        </message>
        <message numerus="yes">
            <source>%n bookings were not finished, the last: %1 for %2, typed at %3. Ctrl+Shift+B goes on with it, Ctrl+D shows all.</source>
            <translation>
                <numerusform>%n жазу аяқталмаған, соңғысы: %1, %2, терілген уақыты: %3. Ctrl+Shift+B жалғастырады, Ctrl+D барлығын көрсетеді.</numerusform>
                <numerusform>%n жазу аяқталмаған, соңғысы: %1, %2, терілген уақыты: %3. Ctrl+Shift+B жалғастырады, Ctrl+D барлығын көрсетеді.</numerusform>
            </translation>
        </message>
        <message>
            <source>No doctor stands in the grid on this day. Ctrl+F finds one by name.</source>
            <translation>Бұл күні кестеде дәрігер жоқ. Ctrl+F дәрігерді аты бойынша табады.</translation>
        </message>
    </context>
    <context>
        <name>card</name>
        <message>
            <source>IIN</source>
            <translation>ЖСН</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Тегі</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Аты</translation>
        </message>
        <message>
            <source>Patronymic</source>
            <translation>Әкесінің аты</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Туған күні</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Жынысы</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Another phone</source>
            <translation>Қосымша телефон</translation>
        </message>
        <message>
            <source>Identity document</source>
            <translation>Жеке басты куәландыратын құжат</translation>
        </message>
        <message>
            <source>Document number</source>
            <translation>Құжат нөмірі</translation>
        </message>
        <message>
            <source>Issued by</source>
            <translation>Кім берген</translation>
        </message>
        <message>
            <source>Issued on</source>
            <translation>Берілген күні</translation>
        </message>
        <message>
            <source>Valid until</source>
            <translation>Қолданылу мерзімі</translation>
        </message>
        <message>
            <source>Another document</source>
            <translation>Қосымша құжат</translation>
        </message>
        <message>
            <source>Number of the other document</source>
            <translation>Қосымша құжаттың нөмірі</translation>
        </message>
        <message>
            <source>Other document issued by</source>
            <translation>Қосымша құжатты кім берген</translation>
        </message>
        <message>
            <source>Other document issued on</source>
            <translation>Қосымша құжаттың берілген күні</translation>
        </message>
        <message>
            <source>Other document valid until</source>
            <translation>Қосымша құжаттың қолданылу мерзімі</translation>
        </message>
        <message>
            <source>Urban or rural</source>
            <translation>Қала немесе ауыл</translation>
        </message>
        <message>
            <source>Region</source>
            <translation>Облыс немесе республикалық маңызы бар қала</translation>
        </message>
        <message>
            <source>Town or village</source>
            <translation>Аудан, қала немесе ауыл</translation>
        </message>
        <message>
            <source>Street</source>
            <translation>Көше</translation>
        </message>
        <message>
            <source>House</source>
            <translation>Үй</translation>
        </message>
        <message>
            <source>Flat</source>
            <translation>Пәтер</translation>
        </message>
        <message>
            <source>Temporary address: urban or rural</source>
            <translation>Уақытша мекенжай: қала немесе ауыл</translation>
        </message>
        <message>
            <source>Temporary address: region</source>
            <translation>Уақытша мекенжай: облыс</translation>
        </message>
        <message>
            <source>Temporary address: town or village</source>
            <translation>Уақытша мекенжай: аудан, қала немесе ауыл</translation>
        </message>
        <message>
            <source>Temporary address: street</source>
            <translation>Уақытша мекенжай: көше</translation>
        </message>
        <message>
            <source>Temporary address: house</source>
            <translation>Уақытша мекенжай: үй</translation>
        </message>
        <message>
            <source>Temporary address: flat</source>
            <translation>Уақытша мекенжай: пәтер</translation>
        </message>
        <message>
            <source>Nationality</source>
            <translation>Ұлты</translation>
        </message>
        <message>
            <source>Citizenship</source>
            <translation>Азаматтығы</translation>
        </message>
        <message>
            <source>Status of residence</source>
            <translation>Тұру мәртебесі</translation>
        </message>
        <message>
            <source>Who acts for the person</source>
            <translation>Пациенттің атынан кім әрекет етеді</translation>
        </message>
        <message>
            <source>Name of the representative</source>
            <translation>Өкілдің тегі, аты, әкесінің аты</translation>
        </message>
        <message>
            <source>Ground</source>
            <translation>Негіздеме</translation>
        </message>
        <message>
            <source>Document of the representative</source>
            <translation>Өкілдің құжаты</translation>
        </message>
        <message>
            <source>Phone of the representative</source>
            <translation>Өкілдің телефоны</translation>
        </message>
        <message>
            <source>Place of work or study</source>
            <translation>Жұмыс немесе оқу орны</translation>
        </message>
        <message>
            <source>Position</source>
            <translation>Лауазымы</translation>
        </message>
        <message>
            <source>Education</source>
            <translation>Білімі</translation>
        </message>
        <message>
            <source>Insurer</source>
            <translation>Сақтандыру ұйымы</translation>
        </message>
        <message>
            <source>Policy number</source>
            <translation>Полис нөмірі</translation>
        </message>
        <message>
            <source>Kind of reimbursement</source>
            <translation>Өтеу түрі</translation>
        </message>
        <message>
            <source>Social status</source>
            <translation>Әлеуметтік мәртебесі</translation>
        </message>
        <message>
            <source>Reason of the visit</source>
            <translation>Жүгіну себебі</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Учаске</translation>
        </message>
        <message>
            <source>Attachment</source>
            <translation>Бекітілуі</translation>
        </message>
        <message>
            <source>Attached since</source>
            <translation>Бекітілген күні</translation>
        </message>
        <message>
            <source>Attached to</source>
            <translation>Қай ұйымға бекітілген</translation>
        </message>
        <message>
            <source>Blood group and Rh factor</source>
            <translation>Қан тобы және резус-фактор</translation>
        </message>
        <message>
            <source>Allergies</source>
            <translation>Аллергиялық реакциялар</translation>
        </message>
        <message>
            <source>Physiological state (pregnancy)</source>
            <translation>Физиологиялық жай-күйі (жүктілік)</translation>
        </message>
        <message>
            <source>Neonatal screening</source>
            <translation>Неонаталдық скрининг</translation>
        </message>
        <message>
            <source>Habits and risks</source>
            <translation>Зиянды әдеттері мен қауіп факторлары</translation>
        </message>
        <message>
            <source>Preventive measures, vaccinations</source>
            <translation>Профилактикалық іс-шаралар, екпелер</translation>
        </message>
        <message>
            <source>History</source>
            <translation>Анамнезі</translation>
        </message>
        <message>
            <source>Current problems</source>
            <translation>Қазіргі кездегі проблемалары</translation>
        </message>
        <message>
            <source>Dynamic observation</source>
            <translation>Динамикалық байқау</translation>
        </message>
        <message>
            <source>Disability group</source>
            <translation>Мүгедектік тобы</translation>
        </message>
        <message>
            <source>Current medicines</source>
            <translation>Қабылдап жүрген дәрілері</translation>
        </message>
        <message>
            <source>Anthropometry</source>
            <translation>Антропометриялық деректер</translation>
        </message>
        <message>
            <source>Fall risk</source>
            <translation>Құлау қаупі</translation>
        </message>
        <message>
            <source>Pain</source>
            <translation>Ауырсыну</translation>
        </message>
        <message>
            <source>Communication (language, living conditions)</source>
            <translation>Коммуникация (тілі, тұрмыс жағдайы)</translation>
        </message>
        <message>
            <source>Instruction of the patient</source>
            <translation>Пациентке нұсқама беру</translation>
        </message>
        <message>
            <source>Date of death</source>
            <translation>Қайтыс болған күні</translation>
        </message>
        <message>
            <source>Too long: at most %1 characters fit here</source>
            <translation>Тым ұзын: мұнда ең көбі %1 таңба сыяды</translation>
        </message>
        <message>
            <source>Remove the pictures and unusual signs: only letters, digits and punctuation can be printed</source>
            <translation>Суреттер мен бөтен белгілерді алып тастаңыз: тек әріптер, цифрлар мен тыныс белгілері басып шығарылады</translation>
        </message>
        <message>
            <source>Choose one of the list</source>
            <translation>Тізімнен таңдаңыз</translation>
        </message>
        <message>
            <source>There is no such date; write it as 31.12.1990</source>
            <translation>Мұндай күн жоқ; 31.12.1990 түрінде жазыңыз</translation>
        </message>
        <message>
            <source>This date is still to come</source>
            <translation>Бұл күн әлі келген жоқ</translation>
        </message>
        <message>
            <source>Longer than 100 letters: write it as in the identity document</source>
            <translation>100 әріптен ұзын: жеке басты куәландыратын құжаттағыдай жазыңыз</translation>
        </message>
        <message>
            <source>Only letters, a hyphen, an apostrophe and spaces belong in a name</source>
            <translation>Аты-жөнінде тек әріптер, дефис, апостроф және бос орын болады</translation>
        </message>
        <message>
            <source>Cyrillic and Latin letters are mixed: type the name again in one layout</source>
            <translation>Кирилл және латын әріптері араласып кеткен: бір пернетақта жаймасында қайта теріңіз</translation>
        </message>
        <message>
            <source>Not a telephone number: write it as +7 701 123 45 67</source>
            <translation>Телефон нөмірі емес: +7 701 123 45 67 түрінде жазыңыз</translation>
        </message>
        <message>
            <source>Name the kind of the document</source>
            <translation>Құжаттың түрін көрсетіңіз</translation>
        </message>
        <message>
            <source>Write the number of the document</source>
            <translation>Құжаттың нөмірін жазыңыз</translation>
        </message>
        <message>
            <source>Issued before the person was born</source>
            <translation>Адам туғанға дейін берілген</translation>
        </message>
        <message>
            <source>The term ends before the document was issued</source>
            <translation>Мерзімі құжат берілген күннен бұрын аяқталады</translation>
        </message>
        <message>
            <source>The document has expired</source>
            <translation>Құжаттың қолданылу мерзімі өткен</translation>
        </message>
        <message>
            <source>Write the surname</source>
            <translation>Тегін жазыңыз</translation>
        </message>
        <message>
            <source>No given name: is it so in the identity document?</source>
            <translation>Аты жоқ: құжатта да солай ма?</translation>
        </message>
        <message>
            <source>No surname: is it so in the identity document?</source>
            <translation>Тегі жоқ: құжатта да солай ма?</translation>
        </message>
        <message>
            <source>Write the birth date</source>
            <translation>Туған күнін жазыңыз</translation>
        </message>
        <message>
            <source>More than 130 years ago: check the year</source>
            <translation>130 жылдан асып кетті: жылын тексеріңіз</translation>
        </message>
        <message>
            <source>Choose the sex</source>
            <translation>Жынысын таңдаңыз</translation>
        </message>
        <message>
            <source>The IIN has twelve digits</source>
            <translation>ЖСН он екі цифрдан тұрады</translation>
        </message>
        <message>
            <source>The IIN is written in digits only</source>
            <translation>ЖСН тек цифрлармен жазылады</translation>
        </message>
        <message>
            <source>The check digit does not agree: there is a slip in the number</source>
            <translation>Бақылау цифры сәйкес келмейді: нөмірде қате бар</translation>
        </message>
        <message>
            <source>No IIN with these first eleven digits exists: there is a slip in the number</source>
            <translation>Алғашқы он бір цифры осындай ЖСН болмайды: нөмірде қате бар</translation>
        </message>
        <message>
            <source>The digits of the IIN name no day of the calendar: compare with the document</source>
            <translation>ЖСН цифрларындағы күн күнтізбеде жоқ: құжатпен салыстырыңыз</translation>
        </message>
        <message>
            <source>The digits of the IIN speak of another birth date: %1. Compare with the document</source>
            <translation>ЖСН цифрлары басқа туған күнді көрсетеді: %1. Құжатпен салыстырыңыз</translation>
        </message>
        <message>
            <source>The digits of the IIN speak of the other sex: compare with the document</source>
            <translation>ЖСН цифрлары басқа жынысты көрсетеді: құжатпен салыстырыңыз</translation>
        </message>
        <message>
            <source>Say whether it is a lawful representative or a power of attorney</source>
            <translation>Заңды өкіл ме, әлде сенімхат бойынша ма — көрсетіңіз</translation>
        </message>
        <message>
            <source>Write who acts for the person</source>
            <translation>Пациенттің атынан кім әрекет ететінін жазыңыз</translation>
        </message>
        <message>
            <source>Write on what ground: mother, guardian, power of attorney No…</source>
            <translation>Негіздемесін жазыңыз: анасы, қорғаншысы, № … сенімхат</translation>
        </message>
        <message>
            <source>Before the person was born</source>
            <translation>Туған күнінен бұрын</translation>
        </message>
        <message>
            <source>Write the IIN, or else an identity document below</source>
            <translation>ЖСН-ді жазыңыз, ол болмаса, төменде құжатын көрсетіңіз</translation>
        </message>
        <message>
            <source>No IIN yet: ask for it at the next visit</source>
            <translation>ЖСН әзірге жоқ: келесі келгенде сұраңыз</translation>
        </message>
        <message>
            <source>The card is confirmed: write the reason of the correction.</source>
            <translation>Карта деректері расталған: түзету себебін жазыңыз.</translation>
        </message>
        <message>
            <source>The card is locked: the person has died. What you typed is kept as a draft.</source>
            <translation>Карта бұғатталған: пациент қайтыс болған. Тергеніңіз қаралама ретінде сақталды.</translation>
        </message>
        <message>
            <source>Medical data are corrected by nurses and doctors. The other changes can be saved without them.</source>
            <translation>Медициналық деректерді мейіргерлер мен дәрігерлер түзетеді. Қалған өзгерістерді оларсыз сақтауға болады.</translation>
        </message>
        <message>
            <source>A death is recorded by a doctor, the coordinator or the head.</source>
            <translation>Қайтыс болу фактісін дәрігер, үйлестіруші немесе басшы тіркейді.</translation>
        </message>
    </context>
    <context>
        <name>cardEditor</name>
        <message>
            <source>The person died on %1: the card is locked.</source>
            <translation>Пациент %1 күні қайтыс болған: карта бұғатталған.</translation>
        </message>
        <message>
            <source>Your role reads this card but does not correct it.</source>
            <translation>Рөліңіз бұл картаны тек қарауға рұқсат береді, түзетуге рұқсат бермейді.</translation>
        </message>
        <message>
            <source>Some fields are doubtful. Press Ctrl+Enter once more to save all the same.</source>
            <translation>Кейбір өрістер күмән тудырады. Сонда да сақтау үшін Ctrl+Enter пернелерін тағы бір рет басыңыз.</translation>
        </message>
        <message numerus="yes">
            <source>Not saved: put the marked fields right (%n).</source>
            <translation>
                <numerusform>Сақталмады: белгіленген өрістерді түзетіңіз (%n).</numerusform>
                <numerusform>Сақталмады: белгіленген өрістерді түзетіңіз (%n).</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>cardSection</name>
        <message>
            <source>Identity</source>
            <translation>Жеке деректері</translation>
        </message>
        <message>
            <source>Contacts</source>
            <translation>Байланыс</translation>
        </message>
        <message>
            <source>Documents</source>
            <translation>Құжаттары</translation>
        </message>
        <message>
            <source>Addresses</source>
            <translation>Мекенжайлары</translation>
        </message>
        <message>
            <source>Citizenship, social status</source>
            <translation>Азаматтығы, мәртебесі</translation>
        </message>
        <message>
            <source>Representative</source>
            <translation>Өкілі</translation>
        </message>
        <message>
            <source>Work and study</source>
            <translation>Жұмысы мен оқуы</translation>
        </message>
        <message>
            <source>Insurance</source>
            <translation>Сақтандыру</translation>
        </message>
        <message>
            <source>District and attachment</source>
            <translation>Учаске және бекіту</translation>
        </message>
        <message>
            <source>Reason of the visit</source>
            <translation>Жүгіну себебі</translation>
        </message>
        <message>
            <source>Minimal medical data</source>
            <translation>Медициналық деректер</translation>
        </message>
        <message>
            <source>Death</source>
            <translation>Қайтыс болуы</translation>
        </message>
    </context>
    <context>
        <name>citation</name>
        <message>
            <source>Rules of primary health care, order № ҚР ДСМ-90 of 24.08.2021</source>
            <translation>МСАК көрсету қағидалары, 24.08.2021 № ҚР ДСМ-90 бұйрық</translation>
        </message>
        <message>
            <source>Changes to the rules of attachment, order № ҚР ДСМ-66 of 28.07.2021</source>
            <translation>Бекіту қағидаларына өзгерістер, 28.07.2021 № ҚР ДСМ-66 бұйрық</translation>
        </message>
        <message>
            <source>Guarantee programme 2026–2028, resolution № 840 of 09.10.2025</source>
            <translation>2026–2028 жылдарға арналған кепілдік бағдарламасы, 09.10.2025 № 840 қаулы</translation>
        </message>
        <message>
            <source>Services of inpatient care, order № ҚР ДСМ-31/2020</source>
            <translation>Стационарлық көмек қызметтері, № ҚР ДСМ-31/2020 бұйрық</translation>
        </message>
        <message>
            <source>Leaflet of the social health insurance fund</source>
            <translation>Әлеуметтік медициналық сақтандыру қорының жадынамасы</translation>
        </message>
        <message>
            <source>app. %1</source>
            <extracomment>abbreviation of "appendix"; %1 is its number</extracomment>
            <translation>%1‑қосымша</translation>
        </message>
        <message>
            <source>par. %1</source>
            <extracomment>abbreviation of "paragraph"</extracomment>
            <translation>%1‑тармақ</translation>
        </message>
        <message>
            <source>subpar. %1)</source>
            <extracomment>abbreviation of "subparagraph"</extracomment>
            <translation>%1) тармақша</translation>
        </message>
    </context>
    <context>
        <name>clocks</name>
        <message>
            <source>%1 left</source>
            <translation>%1 қалды</translation>
        </message>
        <message>
            <source>%1 left: half is gone</source>
            <translation>%1 қалды: жартысы өтті</translation>
        </message>
        <message>
            <source>%1 left: hurry</source>
            <translation>%1 қалды: асығыңыз</translation>
        </message>
        <message>
            <source>late by %1</source>
            <translation>%1 кешікті</translation>
        </message>
    </context>
    <context>
        <name>codes</name>
        <message>
            <source>Urban</source>
            <translation>Қала</translation>
        </message>
        <message>
            <source>Rural</source>
            <translation>Ауыл</translation>
        </message>
        <message>
            <source>Citizen of Kazakhstan</source>
            <translation>Қазақстан Республикасының азаматы</translation>
        </message>
        <message>
            <source>Kandas</source>
            <translation>Қандас</translation>
        </message>
        <message>
            <source>Refugee</source>
            <translation>Босқын</translation>
        </message>
        <message>
            <source>Foreigner, permanently resident</source>
            <translation>Тұрақты тұратын шетелдік</translation>
        </message>
        <message>
            <source>Stateless, permanently resident</source>
            <translation>Тұрақты тұратын азаматтығы жоқ адам</translation>
        </message>
        <message>
            <source>Foreigner, temporarily staying</source>
            <translation>Уақытша болатын шетелдік</translation>
        </message>
        <message>
            <source>Stateless, temporarily staying</source>
            <translation>Уақытша болатын азаматтығы жоқ адам</translation>
        </message>
        <message>
            <source>Asylum seeker</source>
            <translation>Баспана іздеген адам</translation>
        </message>
        <message>
            <source>Identity card</source>
            <translation>Жеке куәлік</translation>
        </message>
        <message>
            <source>Passport of Kazakhstan</source>
            <translation>Қазақстан Республикасының паспорты</translation>
        </message>
        <message>
            <source>Residence permit</source>
            <translation>Тұруға ықтиярхат</translation>
        </message>
        <message>
            <source>Birth certificate</source>
            <translation>Туу туралы куәлік</translation>
        </message>
        <message>
            <source>Foreign passport</source>
            <translation>Шетелдік паспорт</translation>
        </message>
        <message>
            <source>Refugee certificate</source>
            <translation>Босқын куәлігі</translation>
        </message>
        <message>
            <source>Electronic document</source>
            <translation>Электрондық құжат</translation>
        </message>
        <message>
            <source>Lawful representative</source>
            <translation>Заңды өкіл</translation>
        </message>
        <message>
            <source>By power of attorney</source>
            <translation>Сенімхат бойынша өкіл</translation>
        </message>
        <message>
            <source>Guaranteed volume</source>
            <translation>ТМККК</translation>
        </message>
        <message>
            <source>Compulsory social insurance</source>
            <translation>МӘМС</translation>
        </message>
        <message>
            <source>Voluntary insurance</source>
            <translation>ЕМС</translation>
        </message>
        <message>
            <source>Imputed insurance</source>
            <translation>ЖМС</translation>
        </message>
        <message>
            <source>Paid by the person</source>
            <translation>Ақылы</translation>
        </message>
        <message>
            <source>Employed</source>
            <translation>Жұмыс істейді</translation>
        </message>
        <message>
            <source>Self-employed</source>
            <translation>Өзін-өзі жұмыспен қамтыған</translation>
        </message>
        <message>
            <source>Unemployed</source>
            <translation>Жұмыссыз</translation>
        </message>
        <message>
            <source>Pensioner</source>
            <translation>Зейнеткер</translation>
        </message>
        <message>
            <source>Student</source>
            <translation>Студент</translation>
        </message>
        <message>
            <source>School pupil</source>
            <translation>Мектеп оқушысы</translation>
        </message>
        <message>
            <source>Preschool child, attends kindergarten</source>
            <translation>Мектепке дейінгі бала, балабақшаға барады</translation>
        </message>
        <message>
            <source>Preschool child, at home</source>
            <translation>Мектепке дейінгі бала, үйде</translation>
        </message>
        <message>
            <source>Keeps the household</source>
            <translation>Үй шаруасында</translation>
        </message>
        <message>
            <source>Serviceman</source>
            <translation>Әскери қызметші</translation>
        </message>
        <message>
            <source>Other</source>
            <translation>Басқа</translation>
        </message>
        <message>
            <source>No education</source>
            <translation>Білімі жоқ</translation>
        </message>
        <message>
            <source>Primary education</source>
            <translation>Бастауыш білім</translation>
        </message>
        <message>
            <source>Basic secondary education</source>
            <translation>Негізгі орта білім</translation>
        </message>
        <message>
            <source>General secondary education</source>
            <translation>Жалпы орта білім</translation>
        </message>
        <message>
            <source>Technical and vocational education</source>
            <translation>Техникалық және кәсіптік білім</translation>
        </message>
        <message>
            <source>Higher education</source>
            <translation>Жоғары білім</translation>
        </message>
        <message>
            <source>Postgraduate education</source>
            <translation>Жоғары оқу орнынан кейінгі білім</translation>
        </message>
        <message>
            <source>Attachment not known</source>
            <translation>Бекітілуі белгісіз</translation>
        </message>
        <message>
            <source>Attached here</source>
            <translation>Осында бекітілген</translation>
        </message>
        <message>
            <source>Attached elsewhere</source>
            <translation>Басқа ұйымға бекітілген</translation>
        </message>
        <message>
            <source>Not attached anywhere</source>
            <translation>Еш жерге бекітілмеген</translation>
        </message>
        <message>
            <source>Registrar</source>
            <translation>Медициналық тіркеуші</translation>
        </message>
        <message>
            <source>Nurse</source>
            <translation>Мейіргер</translation>
        </message>
        <message>
            <source>Coordinator</source>
            <translation>Үйлестіруші</translation>
        </message>
        <message>
            <source>Doctor</source>
            <translation>Дәрігер</translation>
        </message>
        <message>
            <source>Head of the organisation</source>
            <translation>Ұйым басшысы</translation>
        </message>
        <message>
            <source>Administrator</source>
            <translation>Әкімші</translation>
        </message>
        <message>
            <source>Male</source>
            <translation>Ер</translation>
        </message>
        <message>
            <source>Female</source>
            <translation>Әйел</translation>
        </message>
        <message>
            <source>Sex not known</source>
            <translation>Жынысы белгісіз</translation>
        </message>
        <message>
            <source>First visit on this matter</source>
            <translation>Алғашқы қабылдау</translation>
        </message>
        <message>
            <source>Repeat visit</source>
            <translation>Қайталама қабылдау</translation>
        </message>
        <message>
            <source>Preventive visit</source>
            <translation>Профилактикалық қабылдау</translation>
        </message>
        <message>
            <source>Procedure</source>
            <translation>Емшара</translation>
        </message>
        <message>
            <source>At the desk</source>
            <translation>Тіркеу орнында</translation>
        </message>
        <message>
            <source>By phone</source>
            <translation>Телефон арқылы</translation>
        </message>
        <message>
            <source>Through the portal</source>
            <translation>Портал арқылы</translation>
        </message>
        <message>
            <source>On paper</source>
            <translation>Қағазда</translation>
        </message>
        <message>
            <source>Ill</source>
            <translation>Ауырып қалды</translation>
        </message>
        <message>
            <source>On leave</source>
            <translation>Демалыста</translation>
        </message>
        <message>
            <source>In training</source>
            <translation>Оқуда</translation>
        </message>
        <message>
            <source>On a business trip</source>
            <translation>Іссапарда</translation>
        </message>
        <message>
            <source>Away for another reason</source>
            <translation>Басқа себеппен жоқ</translation>
        </message>
        <message>
            <source>Emergency</source>
            <translation>Шұғыл</translation>
        </message>
        <message>
            <source>Urgent</source>
            <translation>Кезек күттірмейтін</translation>
        </message>
        <message>
            <source>Planned</source>
            <translation>Жоспарлы</translation>
        </message>
        <message>
            <source>Booked</source>
            <translation>Жазылған</translation>
        </message>
        <message>
            <source>Has come</source>
            <translation>Келді</translation>
        </message>
        <message>
            <source>Seen by the doctor</source>
            <translation>Дәрігер қабылдады</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>Келмеді</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Күші жойылды</translation>
        </message>
        <message>
            <source>Entered in error</source>
            <translation>Қате енгізілген</translation>
        </message>
        <message>
            <source>The timetable was changed</source>
            <translation>Кесте өзгертілді</translation>
        </message>
        <message>
            <source>The doctor is away</source>
            <translation>Дәрігер жоқ</translation>
        </message>
        <message>
            <source>The doctor works here no more</source>
            <translation>Дәрігер мұнда енді жұмыс істемейді</translation>
        </message>
        <message>
            <source>To be settled</source>
            <translation>Шешілуі керек</translation>
        </message>
        <message>
            <source>Moved</source>
            <translation>Ауыстырылды</translation>
        </message>
        <message>
            <source>Kept on purpose</source>
            <translation>Әдейі қалдырылды</translation>
        </message>
        <message>
            <source>There is time again</source>
            <translation>Уақыт қайта пайда болды</translation>
        </message>
        <message>
            <source>Waits</source>
            <translation>Күтуде</translation>
        </message>
        <message>
            <source>Waits no more</source>
            <translation>Енді күтпейді</translation>
        </message>
        <message>
            <source>Public holiday</source>
            <translation>Мереке күні</translation>
        </message>
        <message>
            <source>Day off</source>
            <translation>Демалыс күні</translation>
        </message>
        <message>
            <source>Moved day off, five-day week</source>
            <translation>Ауыстырылған демалыс (бес күндік жұмыс аптасы)</translation>
        </message>
        <message>
            <source>Moved day off, six-day week</source>
            <translation>Ауыстырылған демалыс (алты күндік жұмыс аптасы)</translation>
        </message>
        <message>
            <source>Moved working day, five-day week</source>
            <translation>Ауыстырылған жұмыс күні (бес күндік жұмыс аптасы)</translation>
        </message>
        <message>
            <source>Moved working day, six-day week</source>
            <translation>Ауыстырылған жұмыс күні (алты күндік жұмыс аптасы)</translation>
        </message>
        <message>
            <source>General practitioner</source>
            <translation>Жалпы практика дәрігері</translation>
        </message>
        <message>
            <source>Therapist</source>
            <translation>Терапевт</translation>
        </message>
        <message>
            <source>Paediatrician</source>
            <translation>Педиатр</translation>
        </message>
        <message>
            <source>Obstetrician-gynaecologist</source>
            <translation>Акушер-гинеколог</translation>
        </message>
        <message>
            <source>Surgeon</source>
            <translation>Хирург</translation>
        </message>
        <message>
            <source>Traumatologist</source>
            <translation>Травматолог</translation>
        </message>
        <message>
            <source>ENT doctor</source>
            <translation>Оториноларинголог (ЛОР)</translation>
        </message>
        <message>
            <source>Ophthalmologist</source>
            <translation>Офтальмолог</translation>
        </message>
        <message>
            <source>Neurologist</source>
            <translation>Невролог</translation>
        </message>
        <message>
            <source>Cardiologist</source>
            <translation>Кардиолог</translation>
        </message>
        <message>
            <source>Endocrinologist</source>
            <translation>Эндокринолог</translation>
        </message>
        <message>
            <source>Dermatovenerologist</source>
            <translation>Дерматовенеролог</translation>
        </message>
        <message>
            <source>Urologist</source>
            <translation>Уролог</translation>
        </message>
        <message>
            <source>Dentist</source>
            <translation>Стоматолог</translation>
        </message>
        <message>
            <source>Psychologist</source>
            <translation>Психолог</translation>
        </message>
        <message>
            <source>Gastroenterologist</source>
            <translation>Гастроэнтеролог</translation>
        </message>
        <message>
            <source>Pulmonologist</source>
            <translation>Пульмонолог</translation>
        </message>
        <message>
            <source>Rheumatologist</source>
            <translation>Ревматолог</translation>
        </message>
        <message>
            <source>Nephrologist</source>
            <translation>Нефролог</translation>
        </message>
        <message>
            <source>Allergologist</source>
            <translation>Аллерголог</translation>
        </message>
        <message>
            <source>Infectious diseases doctor</source>
            <translation>Инфекционист</translation>
        </message>
        <message>
            <source>Oncologist</source>
            <translation>Онколог</translation>
        </message>
        <message>
            <source>Mammologist</source>
            <translation>Маммолог</translation>
        </message>
        <message>
            <source>Phthisiatrician</source>
            <translation>Фтизиатр</translation>
        </message>
        <message>
            <source>Rehabilitation doctor</source>
            <translation>Реабилитолог</translation>
        </message>
        <message>
            <source>Physiotherapist</source>
            <translation>Физиотерапевт</translation>
        </message>
        <message>
            <source>Functional diagnostics</source>
            <translation>Функционалдық диагностика</translation>
        </message>
        <message>
            <source>Ultrasound examination</source>
            <translation>Ультрадыбыстық зерттеу</translation>
        </message>
        <message>
            <source>Radiologist</source>
            <translation>Рентгенолог</translation>
        </message>
        <message>
            <source>Midwife</source>
            <translation>Акушер</translation>
        </message>
        <message>
            <source>Feldsher</source>
            <translation>Фельдшер</translation>
        </message>
        <message>
            <source>Social worker</source>
            <translation>Әлеуметтік қызметкер</translation>
        </message>
        <message>
            <source>Without booking</source>
            <translation>Жазылусыз</translation>
        </message>
        <message>
            <source>To the filter</source>
            <translation>Сүзгіге</translation>
        </message>
        <message>
            <source>For a certificate</source>
            <translation>Анықтамаға</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Күтуде</translation>
        </message>
        <message>
            <source>Called</source>
            <translation>Шақырылды</translation>
        </message>
        <message>
            <source>Called once more</source>
            <translation>Қайта шақырылды</translation>
        </message>
        <message>
            <source>Being served</source>
            <translation>Қызмет көрсетілуде</translation>
        </message>
        <message>
            <source>Served</source>
            <translation>Қызмет көрсетілді</translation>
        </message>
        <message>
            <source>Passed over</source>
            <translation>Өткізіп жіберілді</translation>
        </message>
        <message>
            <source>Left the queue</source>
            <translation>Кезектен шықты</translation>
        </message>
        <message>
            <source>In turn</source>
            <translation>Кезекпен</translation>
        </message>
        <message>
            <source>Out of turn</source>
            <translation>Кезектен тыс</translation>
        </message>
        <message>
            <source>Registration desk</source>
            <translation>Тіркеу орны</translation>
        </message>
        <message>
            <source>Filter room</source>
            <translation>Сүзгі кабинеті</translation>
        </message>
        <message>
            <source>Certificates</source>
            <translation>Анықтамалар</translation>
        </message>
        <message>
            <source>Prescriptions and papers</source>
            <translation>Рецептілер мен құжаттар</translation>
        </message>
    </context>
    <context>
        <name>ctl</name>
        <message>
            <source>--lang is kk, ru or en, not “%1”.</source>
            <translation>--lang мәні kk, ru немесе en болады, «%1» емес.</translation>
        </message>
        <message>
            <source>--now is a moment like 2026-03-02T09:00, not “%1”.</source>
            <translation>--now мәні 2026-03-02T09:00 түріндегі уақыт болады, «%1» емес.</translation>
        </message>
        <message>
            <source>There is no command “%1”.</source>
            <translation>«%1» деген команда жоқ.</translation>
        </message>
        <message>
            <source>There is no option “%1” here.</source>
            <translation>Мұнда «%1» деген опция жоқ.</translation>
        </message>
        <message>
            <source>The option %1 wants a value.</source>
            <translation>%1 опциясына мән керек.</translation>
        </message>
        <message>
            <source>Name a command.</source>
            <translation>Команданы көрсетіңіз.</translation>
        </message>
        <message>
            <source>The command “%1” is called with other words.</source>
            <translation>«%1» командасы басқаша шақырылады.</translation>
        </message>
        <message>
            <source>There is no desk at %1. Make one with “tirkeuctl init”, or name another file with --db.</source>
            <translation>Мына жерде тіркеу орнының дерекқоры жоқ: %1. Оны «tirkeuctl init» арқылы жасаңыз немесе --db арқылы басқа файлды көрсетіңіз.</translation>
        </message>
        <message>
            <source>Give the password with --password-file FILE or in TIRKEU_PASSWORD.</source>
            <translation>Құпиясөзді --password-file ФАЙЛ арқылы немесе TIRKEU_PASSWORD айнымалысында беріңіз.</translation>
        </message>
        <message>
            <source>--now is for trials: this desk is not marked demo.</source>
            <translation>--now тек сынаққа арналған: бұл дерекқор демо деп белгіленбеген.</translation>
        </message>
        <message>
            <source>The desk is made: %1</source>
            <translation>Тіркеу орнының дерекқоры жасалды: %1</translation>
        </message>
        <message>
            <source>Recovery code: %1. Print it and keep it in a safe; it is stored nowhere.</source>
            <translation>Қалпына келтіру коды: %1. Оны басып шығарып, сейфте сақтаңыз; ол еш жерде сақталмайды.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) added…</source>
            <translation>
                <numerusform>%n адам қосылды…</numerusform>
                <numerusform>%n адам қосылды…</numerusform>
            </translation>
        </message>
        <message>
            <source>The desk is whole.</source>
            <translation>Дерекқор бүтін.</translation>
        </message>
        <message>
            <source>The backup is made and verified: %1</source>
            <translation>Сақтық көшірме жасалып, тексерілді: %1</translation>
        </message>
        <message>
            <source>The backup was restored to %1. What was there is kept beside it.</source>
            <translation>Сақтық көшірме қалпына келтірілді: %1. Бұрынғы файлдар қасында сақталды.</translation>
        </message>
        <message>
            <source>Card 052/e No. %1</source>
            <translation>№ 052/е картасы, нөмірі %1</translation>
        </message>
        <message>
            <source>The card is written: %1</source>
            <translation>Карта файлға жазылды: %1</translation>
        </message>
        <message>
            <source>Call it so: patient show ID, or patient export-052 ID FILE.pdf. The ID is in the answer of search.</source>
            <translation>Былай шақырыңыз: patient show ID немесе patient export-052 ID FILE.pdf. ID іздеу нәтижесінде беріледі.</translation>
        </message>
        <message>
            <source>The input is not a JSON object (trouble near character %1).</source>
            <translation>Кіріс деректер JSON объектісі емес (қате %1-таңба маңында).</translation>
        </message>
        <message>
            <source>The option %1 takes no value.</source>
            <translation>%1 опциясына мән берілмейді.</translation>
        </message>
        <message>
            <source>The password file cannot be read: %1</source>
            <translation>Құпиясөз файлын оқу мүмкін емес: %1</translation>
        </message>
        <message>
            <source>%1 wants a whole number from %2 to %3.</source>
            <translation>%1 үшін %2 мен %3 аралығындағы бүтін сан керек.</translation>
        </message>
        <message>
            <source>--patients, --doctors and --seed go together with --demo only.</source>
            <translation>--patients, --doctors және --seed тек --demo опциясымен бірге қолданылады.</translation>
        </message>
        <message>
            <source>Call it so: import patients FILE, import list, import resume FILE, or import undo ID. The ID is in the answer of import patients and of import list.</source>
            <translation>Былай шақырыңыз: import patients ФАЙЛ, import list, import resume ФАЙЛ немесе import undo ID. ID import patients және import list нәтижесінде беріледі.</translation>
        </message>
        <message>
            <source>Line %1: %2</source>
            <translation>%1-жол: %2</translation>
        </message>
        <message>
            <source>Line %1, column %2: %3</source>
            <translation>%1-жол, %2 бағаны: %3</translation>
        </message>
        <message>
            <source>%1 %, rows read: %2…</source>
            <translation>%1 %, оқылған жолдар: %2…</translation>
        </message>
        <message>
            <source>Nothing was taken over: all rows were asked for or none, and some were rejected.</source>
            <translation>Ештеңе алынған жоқ: «барлық жол не ештеңе» таңдалған, ал кейбір жолдар қабылданбады.</translation>
        </message>
        <message>
            <source>The import broke off after row %1. What was taken over is kept: go on with “tirkeuctl import resume FILE”, or take it back with “tirkeuctl import undo %2”.</source>
            <translation>Импорт %1-жолдан кейін үзілді. Алынғаны сақталды: «tirkeuctl import resume ФАЙЛ» арқылы жалғастырыңыз немесе «tirkeuctl import undo %2» арқылы қайтарыңыз.</translation>
        </message>
        <message>
            <source>Rows read: %1. Added: %2, updated: %3, unchanged: %4, rejected: %5. Possible duplicates: %6.</source>
            <translation>Оқылған жолдар: %1. Қосылғаны: %2, жаңартылғаны: %3, өзгермегені: %4, қабылданбағаны: %5. Ықтимал қайталанулар: %6.</translation>
        </message>
        <message>
            <source>Taken over, but to be looked at:</source>
            <translation>Алынды, бірақ қарап шығу керек:</translation>
        </message>
        <message>
            <source>An import of this very file broke off after row %1. Go on with “tirkeuctl import resume FILE”, or take it back with “tirkeuctl import undo %2”.</source>
            <translation>Дәл осы файлдың импорты %1-жолдан кейін үзілген. «tirkeuctl import resume ФАЙЛ» арқылы жалғастырыңыз немесе «tirkeuctl import undo %2» арқылы қайтарыңыз.</translation>
        </message>
        <message>
            <source>No import of this file waits to be gone on with. If the file was changed since, take the import back with “tirkeuctl import undo ID” and import the file anew.</source>
            <translation>Бұл файлдың жалғастыруды күтіп тұрған импорты жоқ. Файл содан бері өзгерсе, импортты «tirkeuctl import undo ID» арқылы қайтарып, файлды қайта импорттаңыз.</translation>
        </message>
        <message>
            <source>There is no import %1.</source>
            <translation>%1 импорты жоқ.</translation>
        </message>
        <message>
            <source>This import is taken back already.</source>
            <translation>Бұл импорт бұрын қайтарылған.</translation>
        </message>
        <message>
            <source>Taken back: %1 withdrawn, %2 as they were before. Left as they are, because somebody worked with them since: %3.</source>
            <translation>Қайтарылды: %1 жазба алынып тасталды, %2 жазба бұрынғы қалпына келді. Содан бері өңделгендіктен сол күйі қалдырылғаны: %3.</translation>
        </message>
        <message>
            <source>--encoding is auto, utf-8, cp1251 or kz1048, not “%1”.</source>
            <translation>--encoding мәні auto, utf-8, cp1251 немесе kz1048 болады, «%1» емес.</translation>
        </message>
        <message>
            <source>The desk has a new key. Recovery code: %1. Print it and keep it in a safe. Only you can sign in now: give the other users new passwords.</source>
            <translation>Дерекқордың кілті жаңартылды. Қалпына келтіру коды: %1. Оны басып шығарып, сейфте сақтаңыз. Енді тек Сіз кіре аласыз: басқа пайдаланушыларға жаңа құпиясөз беріңіз.</translation>
        </message>
        <message>
            <source>--threshold is a probability from 0 to 1, like 0.9, not “%1”.</source>
            <translation>--threshold мәні 0 мен 1 аралығындағы ықтималдық, мысалы 0.9, «%1» емес.</translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) compared…</source>
            <translation>
                <numerusform>%n адам салыстырылды…</numerusform>
                <numerusform>%n адам салыстырылды…</numerusform>
            </translation>
        </message>
        <message>
            <source>No two records are likely to be of one person.</source>
            <translation>Бір адамға тиесілі болуы ықтимал екі жазба жоқ.</translation>
        </message>
        <message>
            <source>Call it so: book --patient ID --doctor ID --at 2026-03-02T09:00. The IDs are in the answers of search and slots.</source>
            <translation>Былай шақырыңыз: book --patient ID --doctor ID --at 2026-03-02T09:00. ID мәндері search және slots жауаптарында.</translation>
        </message>
        <message>
            <source>No single person of the register has this ID or ЖСН: %1.</source>
            <translation>Тіркелімде осы ID немесе ЖСН бойынша нақты бір адам табылмады: %1.</translation>
        </message>
        <message>
            <source>A cancellation needs its reason: cancel NUMBER --reason TEXT.</source>
            <translation>Жазылудың күшін жою үшін себеп керек: cancel НӨМІР --reason МӘТІН.</translation>
        </message>
        <message>
            <source>There is no booking %1.</source>
            <translation>%1 нөмірлі жазылу жоқ.</translation>
        </message>
        <message>
            <source>This value cannot be read: %1.</source>
            <translation>Бұл мәнді оқу мүмкін емес: %1.</translation>
        </message>
        <message>
            <source>There is no timed work “%1”.</source>
            <translation>«%1» деген жоспарлы жұмыс жоқ.</translation>
        </message>
        <message>
            <source>There is no such doctor or person: %1.</source>
            <translation>Мұндай дәрігер немесе адам жоқ: %1.</translation>
        </message>
        <message>
            <source>The list of visit reasons has no %1 today.</source>
            <translation>Бүгінгі жүгіну себептерінің тізімінде %1 жоқ.</translation>
        </message>
        <message>
            <source>--delimiter is auto, comma, semicolon or tab, not “%1”.</source>
            <translation>--delimiter мәні auto, comma, semicolon не tab болуы керек, «%1» емес.</translation>
        </message>
    </context>
    <context>
        <name>dayCharts</name>
        <message>
            <source>seen</source>
            <translation>қабылданды</translation>
        </message>
        <message>
            <source>has come</source>
            <translation>келді</translation>
        </message>
        <message>
            <source>expected</source>
            <translation>күтілуде</translation>
        </message>
        <message>
            <source>did not come</source>
            <translation>келмеді</translation>
        </message>
        <message>
            <source>free</source>
            <translation>бос</translation>
        </message>
        <message>
            <source>Load of doctors</source>
            <translation>Дәрігерлердің жүктемесі</translation>
        </message>
        <message>
            <source>Waiting by hour</source>
            <translation>Күту уақыты сағат бойынша</translation>
        </message>
        <message>
            <source>Who did not come</source>
            <translation>Келмегендер</translation>
        </message>
        <message>
            <source>No doctor sees people on this day.</source>
            <translation>Бұл күні ешбір дәрігер қабылдамайды.</translation>
        </message>
        <message>
            <source>Nobody was called in yet on this day.</source>
            <translation>Бұл күні әлі ешкім шақырылған жоқ.</translation>
        </message>
        <message>
            <source>Of nobody is it known in these 14 days whether they came.</source>
            <translation>Осы 14 күнде ешкімнің келген-келмегені белгіленбеген.</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 мин</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1 / %2</translation>
        </message>
        <message numerus="yes">
            <source>%n doctor(s); booked %1 of %2; free and still to come: %3.</source>
            <translation>
                <numerusform>%n дәрігер, %2 орыннан жазылғаны: %1, алдағы бос орын: %3.</numerusform>
                <numerusform>%n дәрігер, %2 орыннан жазылғаны: %1, алдағы бос орын: %3.</numerusform>
            </translation>
        </message>
        <message>
            <source>Called in: %1; waited %2 on average.</source>
            <translation>Шақырылды: %1; орта есеппен %2 күтті.</translation>
        </message>
        <message>
            <source>Most on %1: %2.</source>
            <translation>Ең көбі %1: %2.</translation>
        </message>
        <message>
            <source>within the term</source>
            <translation>мерзімінде</translation>
        </message>
        <message>
            <source>over the term</source>
            <translation>мерзімнен асты</translation>
        </message>
        <message>
            <source>10 minutes (ДСМ-90 app.5 §3)</source>
            <translation>10 минут (ДСМ-90, 5-қосымша, 3-т.)</translation>
        </message>
        <message>
            <source>did not come, of those expected</source>
            <translation>күтілгендердің ішінде келмегендері</translation>
        </message>
        <message>
            <source>Chart: load of doctors</source>
            <translation>Диаграмма: дәрігерлердің жүктемесі</translation>
        </message>
        <message>
            <source>Chart: waiting by hour</source>
            <translation>Диаграмма: күту уақыты сағат бойынша</translation>
        </message>
        <message>
            <source>Chart: who did not come</source>
            <translation>Диаграмма: келмегендер</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Қайталап көру</translation>
        </message>
        <message>
            <source>The figures are being read…</source>
            <translation>Сандар оқылуда…</translation>
        </message>
        <message>
            <source>As a picture</source>
            <translation>Сурет түрінде</translation>
        </message>
        <message>
            <source>As a table</source>
            <translation>Кесте түрінде</translation>
        </message>
        <message>
            <source>Charts of the day</source>
            <translation>Күн диаграммалары</translation>
        </message>
        <message>
            <source>Doctor</source>
            <translation>Дәрігер</translation>
        </message>
        <message>
            <source>Specialty</source>
            <translation>Мамандық</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Жүктеме</translation>
        </message>
        <message>
            <source>Booked</source>
            <translation>Жазылды</translation>
        </message>
        <message>
            <source>Seen</source>
            <translation>Қабылданды</translation>
        </message>
        <message>
            <source>Has come</source>
            <translation>Келді</translation>
        </message>
        <message>
            <source>Expected</source>
            <translation>Күтілуде</translation>
        </message>
        <message>
            <source>Did not come</source>
            <translation>Келмеді</translation>
        </message>
        <message>
            <source>Free</source>
            <translation>Бос</translation>
        </message>
        <message>
            <source>Cancelled</source>
            <translation>Күші жойылды</translation>
        </message>
        <message>
            <source>Overbooked</source>
            <translation>Кестеден тыс</translation>
        </message>
        <message>
            <source>Hour</source>
            <translation>Сағат</translation>
        </message>
        <message>
            <source>Called in</source>
            <translation>Шақырылды</translation>
        </message>
        <message>
            <source>Waited on average</source>
            <translation>Орташа күту</translation>
        </message>
        <message>
            <source>Term of 10 minutes</source>
            <translation>10 минуттық мерзім</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күн</translation>
        </message>
        <message>
            <source>Share</source>
            <translation>Үлесі</translation>
        </message>
        <message numerus="yes">
            <source>%n free</source>
            <translation>
                <numerusform>%n бос</numerusform>
                <numerusform>%n бос</numerusform>
            </translation>
        </message>
        <message>
            <source>still free</source>
            <translation>әлі бос</translation>
        </message>
        <message>
            <source>booked</source>
            <translation>жазылды</translation>
        </message>
        <message>
            <source>have come</source>
            <translation>келді</translation>
        </message>
        <message>
            <source>waited on average</source>
            <translation>орташа күту</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Бүгін</translation>
        </message>
        <message>
            <source>Waiting</source>
            <translation>Күту</translation>
        </message>
        <message>
            <source>No-shows</source>
            <translation>Келмегендер</translation>
        </message>
        <message>
            <source>By specialty</source>
            <translation>Мамандық бойынша</translation>
        </message>
    </context>
    <context>
        <name>demo</name>
        <message>
            <source>Demo: nobody here lives. The logins are registrar, nurse, coordinator, doctor, head and admin; the password of all is %1.</source>
            <translation>Демо: мұндағы адамдардың бәрі ойдан шығарылған. Логиндер: registrar, nurse, coordinator, doctor, head, admin; бәрінің құпиясөзі — %1.</translation>
        </message>
    </context>
    <context>
        <name>doctorIll</name>
        <message>
            <source>Note the absence</source>
            <translation>Дәрігердің жоқтығын белгілеу</translation>
        </message>
        <message>
            <source>Another time…</source>
            <translation>Басқа уақыт…</translation>
        </message>
        <message>
            <source>Reached</source>
            <translation>Хабар алды</translation>
        </message>
        <message>
            <source>Not reached…</source>
            <translation>Хабар алмады…</translation>
        </message>
        <message>
            <source>Leave as it is…</source>
            <translation>Орнында қалдыру…</translation>
        </message>
        <message>
            <source>Print the call list</source>
            <translation>Хабарласу тізімін басып шығару</translation>
        </message>
        <message>
            <source>Move all</source>
            <translation>Барлығын ауыстыру</translation>
        </message>
        <message>
            <source>Was to come</source>
            <translation>Келуі тиіс еді</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Пациент</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Other time</source>
            <translation>Басқа уақыт</translation>
        </message>
        <message>
            <source>With whom</source>
            <translation>Кімге</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>✓ reached</source>
            <translation>✓ хабар алды</translation>
        </message>
        <message>
            <source>✗ not reached</source>
            <translation>✗ хабарласу мүмкін болмады</translation>
        </message>
        <message>
            <source>not called yet</source>
            <translation>әлі қоңырау шалынған жоқ</translation>
        </message>
        <message>
            <source>no free time was found</source>
            <translation>бос уақыт табылмады</translation>
        </message>
        <message>
            <source>Choose the doctor, and a last day that is not before the first.</source>
            <translation>Дәрігерді таңдаңыз; соңғы күн бірінші күннен бұрын болмасын.</translation>
        </message>
        <message>
            <source>Moved: %1. Now the people have to be told.</source>
            <translation>Ауыстырылды: %1. Енді адамдарға хабарлау керек.</translation>
        </message>
        <message>
            <source>Moved: %1. Not moved: %2; the note beside each says why.</source>
            <translation>Ауыстырылды: %1. Ауыстырылмады: %2; себебі әрқайсысының қасында жазылған.</translation>
        </message>
        <message>
            <source>No doctor of this specialty has a free time in two weeks.</source>
            <translation>Осы мамандықтағы дәрігерлерде екі апта ішінде бос уақыт жоқ.</translation>
        </message>
    </context>
    <context>
        <name>duplicates</name>
        <message>
            <source>That is one and the same record: choose two.</source>
            <translation>Бұл – бір ғана жазба: екі бөлек жазбаны таңдаңыз.</translation>
        </message>
        <message>
            <source>Write why these are two persons: the pair will not be asked again.</source>
            <translation>Бұлардың неліктен екі бөлек адам екенін жазыңыз: бұл жұп енді сұралмайды.</translation>
        </message>
        <message>
            <source>Write why these two records are one person.</source>
            <translation>Бұл екі жазбаның неліктен бір адамдікі екенін жазыңыз.</translation>
        </message>
        <message>
            <source>One of the two records is in use no more: it was merged into another. Open that one instead.</source>
            <translation>Екі жазбаның бірі енді қолданылмайды: ол басқасына біріктірілген. Соны ашыңыз.</translation>
        </message>
        <message>
            <source>Other records were merged into this one before. Keep it, and merge the other record into it.</source>
            <translation>Бұған бұрын басқа жазбалар біріктірілген. Осыны қалдырып, екінші жазбаны соған біріктіріңіз.</translation>
        </message>
        <message>
            <source>One of the two cards is locked by death. Let a doctor or the head set the death right first, so that both cards say the same.</source>
            <translation>Екі картаның бірі пациенттің қайтыс болуына байланысты бұғатталған. Алдымен дәрігер немесе басшы қайтыс болуы туралы деректі түзетсін: екі картадағы дерек бірдей болуы керек.</translation>
        </message>
        <message>
            <source>Write why these are two persons after all.</source>
            <translation>Бұлардың неліктен бәрібір екі бөлек адам екенін жазыңыз.</translation>
        </message>
        <message>
            <source>This record is not merged into any other.</source>
            <translation>Бұл жазба ешқайсысына біріктірілмеген.</translation>
        </message>
        <message>
            <source>Other records were joined with it before: only this one can stay.</source>
            <translation>Бұрын оған басқа жазбалар біріктірілген: тек осы жазба қала алады.</translation>
        </message>
        <message>
            <source>Only this record has a card 052/e.</source>
            <translation>№ 052/е картасы тек осы жазбада бар.</translation>
        </message>
        <message>
            <source>Only this record is confirmed.</source>
            <translation>Тек осы жазба расталған.</translation>
        </message>
        <message>
            <source>More of this record is filled in.</source>
            <translation>Бұл жазба толығырақ толтырылған.</translation>
        </message>
        <message>
            <source>This record was entered earlier.</source>
            <translation>Бұл жазба ертерек енгізілген.</translation>
        </message>
        <message>
            <source>Not written in either.</source>
            <translation>Екеуінде де жазылмаған.</translation>
        </message>
        <message>
            <source>Written in one only.</source>
            <translation>Тек біреуінде жазылған.</translation>
        </message>
        <message>
            <source>To be joined</source>
            <translation>Біріктіріледі</translation>
        </message>
        <message>
            <source>Put off</source>
            <translation>Кейінге қалдырылды</translation>
        </message>
        <message>
            <source>First record</source>
            <translation>Бірінші жазба</translation>
        </message>
        <message>
            <source>Second record</source>
            <translation>Екінші жазба</translation>
        </message>
        <message>
            <source>Compare now</source>
            <translation>Қазір салыстыру</translation>
        </message>
        <message>
            <source>Stop comparing</source>
            <translation>Салыстыруды тоқтату</translation>
        </message>
        <message>
            <source>One person…</source>
            <translation>Бір адам…</translation>
        </message>
        <message>
            <source>Two persons…</source>
            <translation>Екі адам…</translation>
        </message>
        <message>
            <source>Later</source>
            <translation>Кейін</translation>
        </message>
        <message>
            <source>Open the first card</source>
            <translation>Бірінші картаны ашу</translation>
        </message>
        <message>
            <source>Open the second card</source>
            <translation>Екінші картаны ашу</translation>
        </message>
        <message>
            <source>They are two persons: this pair is not asked again.</source>
            <translation>Бұлар екі адам: бұл жұп қайта сұралмайды.</translation>
        </message>
        <message>
            <source>Put off: the pair waits at the end of the list.</source>
            <translation>Кейінге қалдырылды: жұп тізім соңында күтіп тұрады.</translation>
        </message>
        <message>
            <source>Taken back: the pair waits at the end of the list.</source>
            <translation>Қайтарылды: жұп тізім соңында күтіп тұрады.</translation>
        </message>
        <message>
            <source>The two records are joined.</source>
            <translation>Екі жазба біріктірілді.</translation>
        </message>
        <message>
            <source>Parted: both records are as before, the pair waits at the end of the list.</source>
            <translation>Ажыратылды: екі жазба да бұрынғыдай, жұп тізім соңында күтіп тұрады.</translation>
        </message>
        <message>
            <source>Possibly the same person</source>
            <translation>Сол адам болуы мүмкін</translation>
        </message>
        <message>
            <source>Likely the same person</source>
            <translation>Сол адам болуы ықтимал</translation>
        </message>
        <message>
            <source>Very likely the same person</source>
            <translation>Сол адам екені өте ықтимал</translation>
        </message>
        <message>
            <source>card %1</source>
            <translation>карта %1</translation>
        </message>
        <message>
            <source>Joined with records: %1</source>
            <translation>Біріктірілген жазбалар: %1</translation>
        </message>
        <message>
            <source>Typed now</source>
            <translation>Қазір терілген</translation>
        </message>
        <message>
            <source>In the register</source>
            <translation>Тіркелімде</translation>
        </message>
        <message>
            <source>Only this record has an IIN.</source>
            <translation>ЖСН тек осы жазбада бар.</translation>
        </message>
        <message>
            <source>Records joined with this one…</source>
            <translation>Осы жазбамен біріктірілгендер…</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>It was not found: perhaps it was moved or the file does not exist. Check the name and try again.</source>
            <translation>Табылмады: орны ауысқан немесе файл жоқ болуы мүмкін. Атын тексеріп, қайталап көріңіз.</translation>
        </message>
        <message>
            <source>The login or the password is wrong. Check the keyboard layout and Caps Lock.</source>
            <translation>Логин немесе құпиясөз қате. Пернетақта жаймасы мен Caps Lock пернесін тексеріңіз.</translation>
        </message>
        <message>
            <source>The login or the password is wrong. Check the keyboard layout and Caps Lock, and type them again.</source>
            <translation>Логин немесе құпиясөз қате. Пернетақта жаймасы мен Caps Lock пернесін тексеріп, қайта теріңіз.</translation>
        </message>
        <message>
            <source>This user may not work here any more. Ask the administrator.</source>
            <translation>Бұл пайдаланушы енді мұнда жұмыс істей алмайды. Әкімшіге айтыңыз.</translation>
        </message>
        <message>
            <source>There is no desk or no such user here. Nothing was changed. Check the login, or ask the administrator.</source>
            <translation>Мұнда тіркеу орнының дерекқоры немесе мұндай пайдаланушы жоқ. Ештеңе өзгерген жоқ. Логинді тексеріңіз немесе әкімшіге айтыңыз.</translation>
        </message>
        <message>
            <source>Something in the form is missing or cannot be right. Nothing was written. Put the marked fields right.</source>
            <translation>Нысанда бір нәрсе жетіспейді немесе қате. Ештеңе жазылған жоқ. Белгіленген өрістерді түзетіңіз.</translation>
        </message>
        <message>
            <source>There is a desk here already. Nothing was changed. Close this window and sign in.</source>
            <translation>Мұнда дерекқор бар. Ештеңе өзгерген жоқ. Бұл терезені жауып, жүйеге кіріңіз.</translation>
        </message>
        <message>
            <source>Somebody else saved this card meanwhile. What you typed is kept. Open the card anew and compare.</source>
            <translation>Осы аралықта картаны басқа қызметкер сақтады. Тергеніңіз сақталды. Картаны қайта ашып, салыстырыңыз.</translation>
        </message>
        <message>
            <source>Another program is using the database. Nothing was saved yet; what you typed is kept. Try again in a moment.</source>
            <translation>Дерекқорды басқа бағдарлама пайдаланып тұр. Әзірге ештеңе сақталған жоқ, тергеніңіз орнында. Сәлден соң қайталаңыз.</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was saved; what you typed is still in the form. Make room on the disk and save again.</source>
            <translation>Диск толып қалды. Ештеңе сақталған жоқ, тергеніңіз нысанда тұр. Дискіде орын босатып, қайта сақтаңыз.</translation>
        </message>
        <message>
            <source>The database cannot be written. Nothing was saved; what you typed is still in the form. Ask the administrator to check the folder of the desk.</source>
            <translation>Дерекқорға жазу мүмкін емес. Ештеңе сақталған жоқ, тергеніңіз нысанда тұр. Әкімшіден тіркеу орнының қалтасын тексеруді сұраңыз.</translation>
        </message>
        <message>
            <source>The disk did not answer as it should. Nothing was saved; what you typed is still in the form. Save again; if it fails again, write on paper and call the administrator.</source>
            <translation>Диск дұрыс жауап бермеді. Ештеңе сақталған жоқ, тергеніңіз нысанда тұр. Қайта сақтаңыз; тағы болмаса, қағазға жазып, әкімшіні шақырыңыз.</translation>
        </message>
        <message>
            <source>The database is damaged. This was not saved; what you typed is still in the form. Write it on paper and call the administrator: the last backup can be restored.</source>
            <translation>Дерекқор бүлінген. Бұл сақталмады, тергеніңіз нысанда тұр. Қағазға жазып, әкімшіні шақырыңыз: соңғы сақтық көшірмені қалпына келтіруге болады.</translation>
        </message>
        <message>
            <source>The record is not there any more. Nothing was saved; what you typed is still in the form. Search for the person anew.</source>
            <translation>Бұл жазба енді жоқ. Ештеңе сақталған жоқ, тергеніңіз нысанда тұр. Адамды қайта іздеңіз.</translation>
        </message>
        <message>
            <source>Your role does not allow this change. Nothing was saved; what you typed is still in the form. Ask somebody who may.</source>
            <translation>Сіздің рөліңіз бұл өзгеріске рұқсат бермейді. Ештеңе сақталған жоқ, тергеніңіз нысанда тұр. Құқығы бар әріптесіңізге айтыңыз.</translation>
        </message>
        <message>
            <source>Something in the form is missing or cannot be right. Nothing was saved. Put the marked fields right.</source>
            <translation>Нысанда бір нәрсе жетіспейді немесе қате. Ештеңе сақталған жоқ. Белгіленген өрістерді түзетіңіз.</translation>
        </message>
        <message>
            <source>This is saved already. Nothing was changed.</source>
            <translation>Бұл бұрын сақталған. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>This login is taken. Nothing was changed. Choose another login.</source>
            <translation>Бұл логин бос емес. Ештеңе өзгерген жоқ. Басқа логин таңдаңыз.</translation>
        </message>
        <message>
            <source>This cannot be done so: a user needs a login, a name, a role and a password of eight characters, and one administrator must remain. Nothing was changed.</source>
            <translation>Бұлай болмайды: пайдаланушыға логин, аты-жөні, рөл және сегіз таңбалы құпиясөз керек, ал бір әкімші қалуы тиіс. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>This user is not there any more. Nothing was changed. The list was read anew.</source>
            <translation>Бұл пайдаланушы енді жоқ. Ештеңе өзгерген жоқ. Тізім жаңартылды.</translation>
        </message>
        <message>
            <source>There is no room for the backup. The desk itself is whole. Choose another disk or make room.</source>
            <translation>Сақтық көшірмеге орын жетпейді. Дерекқордың өзі бүтін. Басқа диск таңдаңыз немесе орын босатыңыз.</translation>
        </message>
        <message>
            <source>The backup cannot be written into this folder. The desk itself is whole. Choose another folder.</source>
            <translation>Сақтық көшірмені бұл қалтаға жазу мүмкін емес. Дерекқордың өзі бүтін. Басқа қалта таңдаңыз.</translation>
        </message>
        <message>
            <source>There is a file of this name already; it was not touched. Choose another name.</source>
            <translation>Мұндай атаулы файл бар; ол өзгертілген жоқ. Басқа атау таңдаңыз.</translation>
        </message>
        <message>
            <source>The backup could not be written. The desk itself is whole. Check the disk and try again.</source>
            <translation>Сақтық көшірме жазылмады. Дерекқордың өзі бүтін. Дискіні тексеріп, қайталаңыз.</translation>
        </message>
        <message>
            <source>Another program is using the database; the backup was not made. The desk itself is whole. Try again in a moment.</source>
            <translation>Дерекқорды басқа бағдарлама пайдаланып тұр, сақтық көшірме жасалмады. Дерекқордың өзі бүтін. Сәлден соң қайталаңыз.</translation>
        </message>
        <message>
            <source>The login or the password does not open this backup: they are those of the day it was made. Nothing was changed.</source>
            <translation>Бұл көшірме мұндай логинмен немесе құпиясөзбен ашылмайды: ол жасалған күнгі логин мен құпиясөз керек. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>The backup is damaged or was cut off. Nothing was changed. Choose another backup.</source>
            <translation>Сақтық көшірме бүлінген немесе толық емес. Ештеңе өзгерген жоқ. Басқа көшірмені таңдаңыз.</translation>
        </message>
        <message>
            <source>This file is not a backup of Tirkeu. Nothing was changed. Choose another file.</source>
            <translation>Бұл файл Tirkeu сақтық көшірмесі емес. Ештеңе өзгерген жоқ. Басқа файл таңдаңыз.</translation>
        </message>
        <message>
            <source>What you asked for is not there any more. Nothing was changed. Search anew.</source>
            <translation>Сұралған жазба енді жоқ. Ештеңе өзгерген жоқ. Қайта іздеңіз.</translation>
        </message>
        <message>
            <source>Somebody else changed this first. Nothing was overwritten. Read it anew and try again.</source>
            <translation>Мұны Сізден бұрын басқа қызметкер өзгертті. Оның өзгерісі өшірілген жоқ. Қайта ашып, қайталаңыз.</translation>
        </message>
        <message>
            <source>Another program is using the database. Nothing was changed. Try again in a moment.</source>
            <translation>Дерекқорды басқа бағдарлама пайдаланып тұр. Ештеңе өзгерген жоқ. Сәлден соң қайталаңыз.</translation>
        </message>
        <message>
            <source>The database or one of its files is damaged. Nothing was changed. Call the administrator: the last backup can be restored.</source>
            <translation>Дерекқор немесе оның бір файлы бүлінген. Ештеңе өзгерген жоқ. Әкімшіні шақырыңыз: соңғы сақтық көшірмені қалпына келтіруге болады.</translation>
        </message>
        <message>
            <source>This file does not belong to Tirkeu. Nothing was changed. Choose another file.</source>
            <translation>Бұл файл Tirkeu бағдарламасынікі емес. Ештеңе өзгерген жоқ. Басқа файл таңдаңыз.</translation>
        </message>
        <message>
            <source>This file was written by a newer Tirkeu. Nothing was changed. Install the newer version on this computer.</source>
            <translation>Бұл файлды Tirkeu бағдарламасының жаңарақ нұсқасы жазған. Ештеңе өзгерген жоқ. Осы компьютерге жаңа нұсқасын орнатыңыз.</translation>
        </message>
        <message>
            <source>The disk is full. Nothing was changed. Make room on the disk and try again.</source>
            <translation>Диск толып қалды. Ештеңе өзгерген жоқ. Орын босатып, қайталаңыз.</translation>
        </message>
        <message>
            <source>The files of the desk cannot be written. Nothing was changed. Ask the administrator to check the folder of the desk.</source>
            <translation>Дерекқор файлдарына жазу мүмкін емес. Ештеңе өзгерген жоқ. Әкімшіден тіркеу орнының қалтасын тексеруді сұраңыз.</translation>
        </message>
        <message>
            <source>The disk did not answer as it should. Nothing was changed. Try again; if it fails again, call the administrator.</source>
            <translation>Диск дұрыс жауап бермеді. Ештеңе өзгерген жоқ. Қайталаңыз; тағы болмаса, әкімшіні шақырыңыз.</translation>
        </message>
        <message>
            <source>The password is wrong. Nothing was changed. Type it again.</source>
            <translation>Құпиясөз қате. Ештеңе өзгерген жоқ. Қайта теріңіз.</translation>
        </message>
        <message numerus="yes">
            <source>Too many wrong passwords. You can try again in %n second(s).</source>
            <translation>
                <numerusform>Қате құпиясөз тым көп терілді. %n секундтан кейін қайталауға болады.</numerusform>
                <numerusform>Қате құпиясөз тым көп терілді. %n секундтан кейін қайталауға болады.</numerusform>
            </translation>
        </message>
        <message>
            <source>Your role does not allow this. Nothing was changed. Ask somebody who may.</source>
            <translation>Сіздің рөліңіз бұған рұқсат бермейді. Ештеңе өзгерген жоқ. Құқығы бар әріптесіңізге айтыңыз.</translation>
        </message>
        <message>
            <source>What was given cannot be accepted. Nothing was changed. Check it and try again.</source>
            <translation>Берілген деректерді қабылдау мүмкін емес. Ештеңе өзгерген жоқ. Тексеріп, қайталаңыз.</translation>
        </message>
        <message>
            <source>This is there already; it was not touched.</source>
            <translation>Мұндайы бар; ол өзгертілген жоқ.</translation>
        </message>
        <message>
            <source>There is no connection. Your work is kept on this desk and goes on. It will be sent when the connection is back.</source>
            <translation>Байланыс жоқ. Жұмысыңыз осы тіркеу орнында сақталып, жалғаса береді. Байланыс қалпына келгенде жіберіледі.</translation>
        </message>
        <message>
            <source>This was stopped before it was done. Nothing was changed.</source>
            <translation>Бұл аяқталмай тоқтатылды. Ештеңе өзгерген жоқ.</translation>
        </message>
        <message>
            <source>Another program has this desk open. Nothing was changed. Close Tirkeu and tirkeuctl everywhere else on this computer, then restore again.</source>
            <translation>Бұл тіркеу орны басқа бағдарламада ашық. Ештеңе өзгертілген жоқ. Осы компьютерде Tirkeu мен tirkeuctl бағдарламаларын барлық жерде жауып, қалпына келтіруді қайталаңыз.</translation>
        </message>
    </context>
    <context>
        <name>health</name>
        <message>
            <source>Audit: row %1 is not as it was written.</source>
            <translation>Аудит: %1-жол жазылған күйінде емес.</translation>
        </message>
        <message>
            <source>Audit: row %1 is missing or out of order.</source>
            <translation>Аудит: %1-жол жоқ немесе реті бұзылған.</translation>
        </message>
        <message>
            <source>Audit: rows from %1 on were cut off.</source>
            <translation>Аудит: %1-жолдан бастап жазбалар қиып тасталған.</translation>
        </message>
        <message>
            <source>Audit: row %1 belongs to another history than the one this desk has seen.</source>
            <translation>Аудит: %1-жол осы тіркеу орны білетін тарихқа жатпайды.</translation>
        </message>
        <message>
            <source>The file is damaged: %1. Restore the last backup.</source>
            <translation>Файл бүлінген: %1. Соңғы сақтық көшірмені қалпына келтіріңіз.</translation>
        </message>
        <message>
            <source>A record points to one that is not there: %1.</source>
            <translation>Жазба жоқ жазбаға сілтейді: %1.</translation>
        </message>
        <message>
            <source>The versions of a card have a gap: %1.</source>
            <translation>Карта нұсқаларында үзіліс бар: %1.</translation>
        </message>
        <message>
            <source>The search index disagrees with the cards: %1. It can be rebuilt.</source>
            <translation>Іздеу индексі карталарға сәйкес келмейді: %1. Оны қайта құруға болады.</translation>
        </message>
    </context>
    <context>
        <name>import</name>
        <message>
            <source>IIN</source>
            <translation>ЖСН</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Тегі</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Аты</translation>
        </message>
        <message>
            <source>Patronymic</source>
            <translation>Әкесінің аты</translation>
        </message>
        <message>
            <source>Full name</source>
            <translation>Аты-жөні</translation>
        </message>
        <message>
            <source>Birth date</source>
            <translation>Туған күні</translation>
        </message>
        <message>
            <source>Sex</source>
            <translation>Жынысы</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Мекенжайы</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Учаске</translation>
        </message>
        <message>
            <source>Citizenship</source>
            <translation>Азаматтығы</translation>
        </message>
        <message>
            <source>Kind of the document</source>
            <translation>Құжат түрі</translation>
        </message>
        <message>
            <source>Number of the document</source>
            <translation>Құжат нөмірі</translation>
        </message>
        <message>
            <source>The column “%1” stands in the header twice. Leave one of them in the file and try again.</source>
            <translation>Тақырып жолында «%1» бағаны екі рет тұр. Файлда біреуін қалдырып, қайталаңыз.</translation>
        </message>
        <message>
            <source>There is no column “%1” in the header. Name it so, or choose the column that holds it.</source>
            <translation>Тақырып жолында «%1» бағаны жоқ. Бағанды солай атаңыз немесе сәйкес бағанды таңдаңыз.</translation>
        </message>
        <message>
            <source>“%1” is no sex known here: write male or female</source>
            <translation>«%1» деген жыныс белгісіз: male немесе female деп жазыңыз</translation>
        </message>
        <message>
            <source>“%1” is no document known here: write id_card, passport, birth_certificate…</source>
            <translation>«%1» деген құжат түрі белгісіз: id_card, passport, birth_certificate… деп жазыңыз</translation>
        </message>
        <message>
            <source>There is no district “%1” here</source>
            <translation>Мұнда «%1» учаскесі жоқ</translation>
        </message>
        <message>
            <source>A citizen of another country: ask for the status of residence at the next visit</source>
            <translation>Басқа елдің азаматы: келесі келгенде тұру мәртебесін сұраңыз</translation>
        </message>
        <message>
            <source>The file is in UTF-16. Save it as “CSV UTF-8” and choose it again; nothing was taken over.</source>
            <translation>Файл UTF-16 кодтауында. Оны «CSV UTF-8» түрінде сақтап, қайта таңдаңыз; ештеңе алынған жоқ.</translation>
        </message>
        <message>
            <source>This is a workbook, not a CSV file. Open it in the spreadsheet program, save it as “CSV UTF-8” and choose that file.</source>
            <translation>Бұл CSV емес, электрондық кесте файлы. Оны кесте бағдарламасында ашып, «CSV UTF-8» түрінде сақтап, сол файлды таңдаңыз.</translation>
        </message>
        <message>
            <source>This is not a text file. A register is a CSV file: one person a line, a header above.</source>
            <translation>Бұл мәтіндік файл емес. Тіркелім — CSV файлы: әр жолда бір адам, жоғарысында тақырып жолы.</translation>
        </message>
        <message>
            <source>The letters make no words in UTF-8, CP1251 or KZ-1048. Save the file as “CSV UTF-8” and choose it again; nothing was taken over.</source>
            <translation>Әріптер UTF-8, CP1251 және KZ-1048 кодтауларының ешқайсысында сөз құрамайды. Файлды «CSV UTF-8» түрінде сақтап, қайта таңдаңыз; ештеңе алынған жоқ.</translation>
        </message>
        <message>
            <source>The file is not in %1: it is in %2. Choose %2, or leave the choice to the program; nothing was taken over.</source>
            <translation>Файл %1 емес, %2 кодтауында. %2 кодтауын таңдаңыз немесе таңдауды бағдарламаға қалдырыңыз; ештеңе алынған жоқ.</translation>
        </message>
        <message>
            <source>The header cannot be read: a quote in it is never closed, or the line has no end.</source>
            <translation>Тақырып жолын оқу мүмкін емес: тырнақша жабылмаған немесе жолдың соңы жоқ.</translation>
        </message>
        <message>
            <source>The file is empty: there is nothing to take over.</source>
            <translation>Файл бос: алатын ештеңе жоқ.</translation>
        </message>
        <message>
            <source>A quote is opened here and never closed</source>
            <translation>Мұнда ашылған тырнақша жабылмаған</translation>
        </message>
        <message>
            <source>After a closing quote stands something else than the end of the cell: a quote inside a cell is written twice</source>
            <translation>Жабылған тырнақшадан кейін ұяшық аяқталмаған: ұяшық ішіндегі тырнақша екі рет жазылады</translation>
        </message>
        <message>
            <source>The line is longer than any row of a register</source>
            <translation>Жол тіркелімнің кез келген жолынан ұзын</translation>
        </message>
        <message>
            <source>The file ends in the middle of this row</source>
            <translation>Файл осы жолдың ортасында үзіледі</translation>
        </message>
        <message>
            <source>The row has %1 cells, the header has %2</source>
            <translation>Жолда %1 ұяшық, тақырыпта %2</translation>
        </message>
        <message>
            <source>Bytes that are no letters in %1</source>
            <translation>%1 кодтауында әріп емес байттар</translation>
        </message>
        <message>
            <source>This IIN stands in the file above beside somebody else: neither the given name nor the birth date agree</source>
            <translation>Бұл ЖСН файлда жоғарыда басқа адамда тұр: аты да, туған күні де сәйкес емес</translation>
        </message>
        <message>
            <source>The card of this person is locked: the register here says that the person has died</source>
            <translation>Бұл адамның картасы бұғатталған: мұндағы тіркелім бойынша ол қайтыс болған</translation>
        </message>
        <message>
            <source>This IIN belongs to somebody else in the register here: neither the given name nor the birth date agree</source>
            <translation>Мұндағы тіркелімде бұл ЖСН басқа адамдікі: аты да, туған күні де сәйкес емес</translation>
        </message>
    </context>
    <context>
        <name>jobs</name>
        <message>
            <source>The backup is made and whole, but its second copy could not be written. Is the second disk plugged in?</source>
            <translation>Сақтық көшірме жасалды және бүтін, бірақ екінші данасы жазылмады. Екінші диск қосулы ма?</translation>
        </message>
        <message>
            <source>The backup is made and was read back.</source>
            <translation>Сақтық көшірме жасалды және қайта оқылып тексерілді.</translation>
        </message>
        <message>
            <source>The newest backup was read back and is whole.</source>
            <translation>Соңғы сақтық көшірме қайта оқылды, ол бүтін.</translation>
        </message>
        <message>
            <source>The newest backup is damaged. Make a new one, on another disk.</source>
            <translation>Соңғы сақтық көшірме бүлінген. Басқа дискіде жаңасын жасаңыз.</translation>
        </message>
        <message>
            <source>The newest backup was made before the key was changed. Make a new one.</source>
            <translation>Соңғы сақтық көшірме кілт ауыстырылғанға дейін жасалған. Жаңасын жасаңыз.</translation>
        </message>
        <message numerus="yes">
            <source>%n pair(s) of records may be of one person.</source>
            <translation>
                <numerusform>%n жұп жазба бір адамға тиесілі болуы мүмкін.</numerusform>
                <numerusform>%n жұп жазба бір адамға тиесілі болуы мүмкін.</numerusform>
            </translation>
        </message>
        <message>
            <source>The search index was put in order.</source>
            <translation>Іздеу индексі реттелді.</translation>
        </message>
        <message>
            <source>The file of the desk was put in order.</source>
            <translation>Дерекқор файлы реттелді.</translation>
        </message>
        <message>
            <source>Daily backup</source>
            <translation>Күнделікті сақтық көшірме</translation>
        </message>
        <message>
            <source>The daily backup was missed while the program was closed. It has been made now.</source>
            <translation>Бағдарлама жабық тұрғанда күнделікті сақтық көшірме жасалмай қалды. Ол қазір жасалды.</translation>
        </message>
        <message>
            <source>The daily backup did not succeed. Administration, Backups says why; it is tried again in an hour.</source>
            <translation>Күнделікті сақтық көшірме жасалмады. Себебі «Баптаулар» → «Сақтық көшірмелер» бөлімінде; бір сағаттан кейін қайта жасалады.</translation>
        </message>
        <message>
            <source>Weekly check of the newest backup</source>
            <translation>Соңғы сақтық көшірмені апта сайын тексеру</translation>
        </message>
        <message>
            <source>The weekly check of the backup found a trouble: see Administration, Backups.</source>
            <translation>Сақтық көшірмені апталық тексеру ақау тапты: «Баптаулар» → «Сақтық көшірмелер» бөлімін қараңыз.</translation>
        </message>
        <message>
            <source>Nightly search for duplicates</source>
            <translation>Қайталанған жазбаларды түнде іздеу</translation>
        </message>
        <message>
            <source>The search for duplicates did not succeed. Administration, Backups says why.</source>
            <translation>Қайталанған жазбаларды іздеу орындалмады. Себебі «Баптаулар» → «Сақтық көшірмелер» бөлімінде.</translation>
        </message>
        <message>
            <source>Putting the search index in order</source>
            <translation>Іздеу индексін реттеу</translation>
        </message>
        <message>
            <source>Putting the file of the desk in order</source>
            <translation>Дерекқор файлын реттеу</translation>
        </message>
        <message>
            <source>The backup was made before the program was left.</source>
            <translation>Сақтық көшірме бағдарламадан шығар алдында жасалды.</translation>
        </message>
    </context>
    <context>
        <name>lists</name>
        <message>
            <source>Choose a day and what it is.</source>
            <translation>Күнді және оның түрін таңдаңыз.</translation>
        </message>
        <message>
            <source>The code is the group and the number, like 3.2.</source>
            <translation>Код – топ пен нөмір, мысалы 3.2.</translation>
        </message>
        <message>
            <source>The code of a service is like A01.008.000.</source>
            <translation>Қызмет коды A01.008.000 түрінде болады.</translation>
        </message>
        <message>
            <source>The code is too long.</source>
            <translation>Код тым ұзын.</translation>
        </message>
        <message>
            <source>Write the name, at most 500 letters.</source>
            <translation>Атауын жазыңыз, 500 таңбадан аспасын.</translation>
        </message>
        <message>
            <source>Choose the group the entry belongs to.</source>
            <translation>Жазба жататын топты таңдаңыз.</translation>
        </message>
        <message>
            <source>Write the day from which the entry is valid.</source>
            <translation>Жазба қай күннен бастап қолданылатынын жазыңыз.</translation>
        </message>
        <message>
            <source>The last day is before the first.</source>
            <translation>Соңғы күн бірінші күннен бұрын тұр.</translation>
        </message>
        <message>
            <source>The file names this code twice: this row was left out.</source>
            <translation>Файлда бұл код екі рет берілген: бұл жол алынбады.</translation>
        </message>
        <message>
            <source>This code has an entry that begins on %1: change that one first.</source>
            <translation>Бұл кодтың %1 күнінен басталатын жазбасы бар: алдымен соны өзгертіңіз.</translation>
        </message>
        <message>
            <source>The file is no table in UTF-8 with commas between the cells. Save it as “CSV UTF-8” and choose it again.</source>
            <translation>Файл – ұяшықтары үтірмен бөлінген UTF-8 кестесі емес. Оны «CSV UTF-8» түрінде сақтап, қайта таңдаңыз.</translation>
        </message>
        <message>
            <source>The first row of the file lacks these columns: %1.</source>
            <translation>Файлдың бірінші жолында мына бағандар жоқ: %1.</translation>
        </message>
        <message>
            <source>This code is in the list already, from %1: change that entry instead.</source>
            <translation>Бұл код тізбеде %1 күнінен бар: сол жазбаны өзгертіңіз.</translation>
        </message>
        <message>
            <source>A change begins on %1 at the earliest: what was recorded before keeps its meaning.</source>
            <translation>Өзгеріс %1 күнінен ерте басталмайды: бұрын жазылғанның мәні сақталады.</translation>
        </message>
        <message>
            <source>A code does not change: end this entry and add another.</source>
            <translation>Код өзгермейді: бұл жазбаның мерзімін аяқтап, жаңасын қосыңыз.</translation>
        </message>
        <message>
            <source>Write the last day on which the entry is valid.</source>
            <translation>Жазба қолданылатын соңғы күнді жазыңыз.</translation>
        </message>
        <message>
            <source>The last day is %1 at the earliest: what was recorded before keeps its meaning.</source>
            <translation>Соңғы күн %1 күнінен ерте болмайды: бұрын жазылғанның мәні сақталады.</translation>
        </message>
        <message>
            <source>Write the day like 31.12.2026.</source>
            <translation>Күнді 31.12.2026 түрінде жазыңыз.</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Атауы</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Топ</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Басталуы</translation>
        </message>
        <message>
            <source>Valid to</source>
            <translation>Аяқталуы</translation>
        </message>
        <message>
            <source>withdrawn</source>
            <translation>алып тасталған</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>Holidays and moved days</source>
            <translation>Мерекелер мен ауыстырылған күндер</translation>
        </message>
        <message>
            <source>Reasons of a visit</source>
            <translation>Жүгіну себептері</translation>
        </message>
        <message>
            <source>Services</source>
            <translation>Қызметтер</translation>
        </message>
        <message>
            <source>The entry was added.</source>
            <translation>Жазба қосылды.</translation>
        </message>
        <message>
            <source>The entry was changed.</source>
            <translation>Жазба өзгертілді.</translation>
        </message>
        <message>
            <source>The last day of the entry was set.</source>
            <translation>Жазбаның соңғы күні белгіленді.</translation>
        </message>
        <message>
            <source>The file could not be opened.</source>
            <translation>Файлды ашу мүмкін болмады.</translation>
        </message>
        <message>
            <source>The file is larger than any of these lists: choose another.</source>
            <translation>Файл мұндай тізбе үшін тым үлкен: басқасын таңдаңыз.</translation>
        </message>
        <message>
            <source>The file was taken over. Added: %1. Changed: %2. As they were: %3.</source>
            <translation>Файл қабылданды. Қосылды: %1. Өзгертілді: %2. Өзгеріссіз: %3.</translation>
        </message>
        <message>
            <source>Add…</source>
            <translation>Қосу…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Өзгерту…</translation>
        </message>
        <message>
            <source>End…</source>
            <translation>Мерзімін аяқтау…</translation>
        </message>
        <message>
            <source>Import a CSV file…</source>
            <translation>CSV файлын импорттау…</translation>
        </message>
        <message>
            <source>The code of a ground is small Latin letters and digits, like 3-pregnant.</source>
            <translation>Негіздің коды – кіші латын әріптері мен цифрлар, мысалы 3-pregnant.</translation>
        </message>
        <message>
            <source>Write in both languages what the ground rests on.</source>
            <translation>Негіз неге сүйенетінін екі тілде жазыңыз.</translation>
        </message>
        <message>
            <source>Rests on</source>
            <translation>Неге сүйенеді</translation>
        </message>
        <message>
            <source>Grounds for serving out of turn</source>
            <translation>Кезектен тыс қызмет көрсету негіздері</translation>
        </message>
        <message>
            <source>The file was taken over but for some rows. Added: %1. Changed: %2. As they were: %3. Left out: %4.</source>
            <translation>Файл кейбір жолдарынан басқасы қабылданды. Қосылды: %1. Өзгертілді: %2. Бұрынғыдай қалды: %3. Қабылданбады: %4.</translation>
        </message>
        <message>
            <source>Show what was left out</source>
            <translation>Қабылданбағандарды көрсету</translation>
        </message>
    </context>
    <context>
        <name>matching</name>
        <message>
            <source>The surname is the same.</source>
            <translation>Тегі бірдей.</translation>
        </message>
        <message>
            <source>The surname is the same, once as a man's and once as a woman's.</source>
            <translation>Тегі бірдей, бірі ер, бірі әйел түрінде.</translation>
        </message>
        <message>
            <source>The surnames differ by one letter.</source>
            <translation>Тектерінде бір әріп айырма бар.</translation>
        </message>
        <message>
            <source>The surnames are alike.</source>
            <translation>Тектері ұқсас.</translation>
        </message>
        <message>
            <source>Of one surname only the first letter is written.</source>
            <translation>Бір тектің тек бірінші әрпі жазылған.</translation>
        </message>
        <message>
            <source>Surname and given name stand in each other's place.</source>
            <translation>Тегі мен аты орын алмасқан.</translation>
        </message>
        <message>
            <source>The surnames differ; a woman may have married.</source>
            <translation>Тектері әртүрлі; әйел тұрмысқа шыққан болуы мүмкін.</translation>
        </message>
        <message>
            <source>The surnames differ.</source>
            <translation>Тектері әртүрлі.</translation>
        </message>
        <message>
            <source>The given name is the same.</source>
            <translation>Аты бірдей.</translation>
        </message>
        <message>
            <source>The given names differ by one letter.</source>
            <translation>Аттарында бір әріп айырма бар.</translation>
        </message>
        <message>
            <source>The given names are alike.</source>
            <translation>Аттары ұқсас.</translation>
        </message>
        <message>
            <source>Of one given name only the first letter is written.</source>
            <translation>Бір аттың тек бірінші әрпі жазылған.</translation>
        </message>
        <message>
            <source>The given name stands in another place of the name.</source>
            <translation>Аты аты-жөнінің басқа орнында тұр.</translation>
        </message>
        <message>
            <source>The given names differ.</source>
            <translation>Аттары әртүрлі.</translation>
        </message>
        <message>
            <source>The father's name is the same.</source>
            <translation>Әкесінің аты бірдей.</translation>
        </message>
        <message>
            <source>The patronymics differ by one letter.</source>
            <translation>Әкелерінің аттарында бір әріп айырма бар.</translation>
        </message>
        <message>
            <source>The patronymics are alike.</source>
            <translation>Әкелерінің аттары ұқсас.</translation>
        </message>
        <message>
            <source>Of one patronymic only the first letter is written.</source>
            <translation>Біреуінде әкесінің атының тек бірінші әрпі жазылған.</translation>
        </message>
        <message>
            <source>Given name and patronymic stand in each other's place.</source>
            <translation>Аты мен әкесінің аты орын алмасқан.</translation>
        </message>
        <message>
            <source>The patronymics differ.</source>
            <translation>Әкелерінің аттары әртүрлі.</translation>
        </message>
        <message>
            <source>The birth date is the same.</source>
            <translation>Туған күні бірдей.</translation>
        </message>
        <message>
            <source>Day and month of the birth date are swapped.</source>
            <translation>Туған күнінің күні мен айы орын алмасқан.</translation>
        </message>
        <message>
            <source>The birth dates differ by one digit.</source>
            <translation>Туған күндерінде бір цифр айырма бар.</translation>
        </message>
        <message>
            <source>Born on the same day of the year, the years differ.</source>
            <translation>Туған күні мен айы бірдей, жылы басқа.</translation>
        </message>
        <message>
            <source>Of the birth dates only the year is the same.</source>
            <translation>Туған күндерінің тек жылы бірдей.</translation>
        </message>
        <message>
            <source>The birth dates differ.</source>
            <translation>Туған күндері әртүрлі.</translation>
        </message>
        <message>
            <source>The sex is the same.</source>
            <translation>Жынысы бірдей.</translation>
        </message>
        <message>
            <source>The sex differs.</source>
            <translation>Жынысы әртүрлі.</translation>
        </message>
        <message>
            <source>A phone is the same.</source>
            <translation>Телефоны бірдей.</translation>
        </message>
        <message>
            <source>The phones differ by one digit.</source>
            <translation>Телефондарында бір цифр айырма бар.</translation>
        </message>
        <message>
            <source>The phones differ.</source>
            <translation>Телефондары әртүрлі.</translation>
        </message>
        <message>
            <source>The address is the same.</source>
            <translation>Мекенжайы бірдей.</translation>
        </message>
        <message>
            <source>The house is the same, the flat is not.</source>
            <translation>Үйі бірдей, пәтері басқа.</translation>
        </message>
        <message>
            <source>Only the street is the same.</source>
            <translation>Тек көшесі бірдей.</translation>
        </message>
        <message>
            <source>The addresses differ.</source>
            <translation>Мекенжайлары әртүрлі.</translation>
        </message>
        <message>
            <source>The IIN is the same.</source>
            <translation>ЖСН бірдей.</translation>
        </message>
        <message>
            <source>The IINs differ by one digit of the date.</source>
            <translation>ЖСН-дегі туған күнде бір цифр айырма бар.</translation>
        </message>
        <message>
            <source>The IINs differ by one digit.</source>
            <translation>ЖСН-де бір цифр айырма бар.</translation>
        </message>
        <message>
            <source>The IINs differ.</source>
            <translation>ЖСН әртүрлі.</translation>
        </message>
        <message>
            <source>An identity document is the same.</source>
            <translation>Жеке басты куәландыратын құжаты бірдей.</translation>
        </message>
        <message>
            <source>The identity documents differ.</source>
            <translation>Жеке басты куәландыратын құжаттары әртүрлі.</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Мекенжайы</translation>
        </message>
    </context>
    <context>
        <name>organization</name>
        <message>
            <source>Name of the organisation in Kazakh</source>
            <translation>Ұйымның қазақша атауы</translation>
        </message>
        <message>
            <source>Name of the organisation in Russian</source>
            <translation>Ұйымның орысша атауы</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>БСН</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Мекенжайы</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Телефоны</translation>
        </message>
        <message>
            <source>Licence for medical activity</source>
            <translation>Медициналық қызметке лицензия</translation>
        </message>
        <message>
            <source>Town or country</source>
            <translation>Қала немесе ауыл</translation>
        </message>
        <message>
            <source>Code of this desk</source>
            <translation>Осы тіркеу орнының коды</translation>
        </message>
        <message>
            <source>The organisation is saved: its papers say so from now on.</source>
            <translation>Ұйымның деректері сақталды: енді құжаттарда осылай жазылады.</translation>
        </message>
        <message>
            <source>Save the organisation</source>
            <translation>Ұйым деректерін сақтау</translation>
        </message>
    </context>
    <context>
        <name>papers</name>
        <message>
            <source>The printing service no longer knows this job. Look whether the paper came out.</source>
            <translation>Басып шығару қызметі бұл тапсырманы енді білмейді. Қағаздың шыққан-шықпағанын қараңыз.</translation>
        </message>
        <message>
            <source>Card 052/e</source>
            <translation>№ 052/е картасы</translation>
        </message>
        <message>
            <source>The paper is with the printer. It leaves this list when it has come out.</source>
            <translation>Қағаз принтерге жіберілді. Шыққан соң ол бұл тізімнен алынады.</translation>
        </message>
        <message>
            <source>The paper counts as printed. A further one will say that it is a duplicate.</source>
            <translation>Қағаз басып шығарылған деп есептелді. Келесісінде телнұсқа екені жазылады.</translation>
        </message>
        <message>
            <source>The paper is dropped and was not counted as printed.</source>
            <translation>Қағаз кезектен алып тасталды, басып шығарылған деп есептелмеді.</translation>
        </message>
        <message>
            <source>With the printer %1: it has not said yet that the paper is out.</source>
            <translation>%1 принтерінде: қағаздың шыққаны әлі расталмады.</translation>
        </message>
        <message>
            <source>Not handed to a printer yet.</source>
            <translation>Әлі принтерге жіберілмеген.</translation>
        </message>
        <message>
            <source>Coupon of a booking</source>
            <translation>Қабылдауға талон</translation>
        </message>
        <message>
            <source>Coupon of a booking, A5</source>
            <translation>Қабылдауға талон, A5</translation>
        </message>
        <message>
            <source>Ticket of the queue</source>
            <translation>Кезек талоны</translation>
        </message>
        <message>
            <source>Reasoned refusal</source>
            <translation>Дәлелді бас тарту</translation>
        </message>
        <message>
            <source>Journal of bookings</source>
            <translation>Алдын ала жазылу журналы</translation>
        </message>
        <message>
            <source>Call list</source>
            <translation>Хабарласу тізімі</translation>
        </message>
        <message>
            <source>The paper is with the printer.</source>
            <translation>Құжат принтерге жіберілді.</translation>
        </message>
    </context>
    <context>
        <name>patientList</name>
        <message numerus="yes">
            <source>%n years</source>
            <translation>
                <numerusform>%n жас</numerusform>
                <numerusform>%n жас</numerusform>
            </translation>
        </message>
        <message>
            <source>no IIN</source>
            <translation>ЖСН жоқ</translation>
        </message>
        <message>
            <source>no card yet</source>
            <translation>карта ашылмаған</translation>
        </message>
        <message>
            <source>deceased</source>
            <translation>қайтыс болған</translation>
        </message>
        <message>
            <source>Name, address</source>
            <translation>Аты-жөні, мекенжайы</translation>
        </message>
        <message>
            <source>Born, IIN</source>
            <translation>Туған күні, ЖСН</translation>
        </message>
        <message>
            <source>Phone, card</source>
            <translation>Телефон, карта</translation>
        </message>
        <message>
            <source>District, attachment</source>
            <translation>Учаске, бекітілуі</translation>
        </message>
        <message>
            <source>052/e %1</source>
            <translation>052/е %1</translation>
        </message>
    </context>
    <context>
        <name>personPanel</name>
        <message numerus="yes">
            <source>%n years</source>
            <translation>
                <numerusform>%n жас</numerusform>
                <numerusform>%n жас</numerusform>
            </translation>
        </message>
        <message>
            <source>Died on %1: the card is locked</source>
            <translation>%1 күні қайтыс болған: карта бұғатталған</translation>
        </message>
        <message>
            <source>Confirmed on %1</source>
            <translation>%1 күні расталған</translation>
        </message>
        <message>
            <source>No IIN: ask for it</source>
            <translation>ЖСН жоқ: сұраңыз</translation>
        </message>
        <message>
            <source>No first visit yet: there is no card 052/e</source>
            <translation>Әлі келмеген: № 052/е картасы ашылмаған</translation>
        </message>
        <message>
            <source>The document has expired: %1</source>
            <translation>Құжат мерзімі өткен: %1</translation>
        </message>
        <message>
            <source>No phone: ask for it</source>
            <translation>Телефоны жоқ: сұраңыз</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Мекенжайы</translation>
        </message>
        <message>
            <source>Stays at</source>
            <translation>Уақытша мекенжайы</translation>
        </message>
        <message>
            <source>%1 since %2</source>
            <translation>%1, %2 күнінен бастап</translation>
        </message>
        <message>
            <source>Card 052/e</source>
            <translation>№ 052/е картасы</translation>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation>%1, %2</translation>
        </message>
    </context>
    <context>
        <name>printPreview</name>
        <message>
            <source>The paper is handed to the printer…</source>
            <translation>Құжат принтерге жіберілуде…</translation>
        </message>
        <message>
            <source>Printed.</source>
            <translation>Басып шығарылды.</translation>
        </message>
        <message>
            <source>The PDF is saved.</source>
            <translation>PDF сақталды.</translation>
        </message>
        <message>
            <source>The PDF was not saved: the folder cannot be written or the disk is full. Choose another folder.</source>
            <translation>PDF сақталмады: қалтаға жазу мүмкін емес немесе диск толы. Басқа қалта таңдаңыз.</translation>
        </message>
        <message>
            <source>The paper waits in the print tray.</source>
            <translation>Қағаз басып шығару кезегінде тұр.</translation>
        </message>
    </context>
    <context>
        <name>printing</name>
        <message>
            <source>A cover of the printer is open. Close it.</source>
            <translation>Принтердің қақпағы ашық. Жабыңыз.</translation>
        </message>
        <message>
            <source>Paper is jammed in the printer. Take it out.</source>
            <translation>Принтерде қағаз кептеліп қалды. Шығарып алыңыз.</translation>
        </message>
        <message>
            <source>The printer is out of paper. Put some in.</source>
            <translation>Принтерде қағаз таусылды. Қағаз салыңыз.</translation>
        </message>
        <message>
            <source>The paper tray is not in the printer. Put it in.</source>
            <translation>Принтердің қағаз науасы орнында жоқ. Орнына салыңыз.</translation>
        </message>
        <message>
            <source>The printer is out of toner or ink. Change the cartridge.</source>
            <translation>Принтердің тонері немесе сиясы таусылды. Картриджін ауыстырыңыз.</translation>
        </message>
        <message>
            <source>The output tray is full. Take the papers away.</source>
            <translation>Шығару науасы толған. Қағаздарды алыңыз.</translation>
        </message>
        <message>
            <source>The printer does not answer. Check that it is on and connected.</source>
            <translation>Принтер жауап бермейді. Қосулы әрі жалғанған ба, тексеріңіз.</translation>
        </message>
        <message>
            <source>The printer's driver is not complete. Call the administrator.</source>
            <translation>Принтердің драйвері толық емес. Әкімшіні шақырыңыз.</translation>
        </message>
        <message>
            <source>The printer is stopped on this computer. Start it again.</source>
            <translation>Принтер осы компьютерде тоқтатылған. Қайта іске қосыңыз.</translation>
        </message>
        <message>
            <source>Toner or ink runs low. Keep a cartridge ready.</source>
            <translation>Тонер немесе сия аз қалды. Картридж дайындап қойыңыз.</translation>
        </message>
        <message>
            <source>Paper runs low. Keep some ready.</source>
            <translation>Қағаз аз қалды. Қағаз дайындап қойыңыз.</translation>
        </message>
        <message>
            <source>The printer reports a fault. Look at its display.</source>
            <translation>Принтер ақау туралы хабарлайды. Экранын қараңыз.</translation>
        </message>
        <message>
            <source>The paper waits: the printer has stopped.</source>
            <translation>Құжат күтіп тұр: принтер тоқтап қалды.</translation>
        </message>
        <message>
            <source>The printer asks for a name and a password. Call the administrator.</source>
            <translation>Принтер логин мен құпиясөз сұрайды. Әкімшіні шақырыңыз.</translation>
        </message>
        <message>
            <source>The paper is held back on this computer. Release it.</source>
            <translation>Құжат осы компьютерде кідіртілген. Жіберіңіз.</translation>
        </message>
        <message>
            <source>The paper waits for its turn.</source>
            <translation>Құжат кезегін күтуде.</translation>
        </message>
        <message>
            <source>The paper is being printed.</source>
            <translation>Құжат басып шығарылуда.</translation>
        </message>
        <message>
            <source>The printing was cancelled.</source>
            <translation>Басып шығару тоқтатылды.</translation>
        </message>
        <message>
            <source>The paper is printed.</source>
            <translation>Құжат басып шығарылды.</translation>
        </message>
        <message>
            <source>The paper could not be printed. It is kept: print it again.</source>
            <translation>Құжатты басып шығару мүмкін болмады. Ол сақталды: қайта басып шығарыңыз.</translation>
        </message>
        <message>
            <source>This printer takes no papers now. Choose another printer.</source>
            <translation>Бұл принтер қазір құжат қабылдамайды. Басқа принтер таңдаңыз.</translation>
        </message>
        <message>
            <source>No printer is set up on this computer. Call the administrator.</source>
            <translation>Бұл компьютерде принтер орнатылмаған. Әкімшіні шақырыңыз.</translation>
        </message>
        <message>
            <source>The printing service of this computer does not answer. The paper is kept: print it again later.</source>
            <translation>Компьютердің басып шығару қызметі жауап бермейді. Құжат сақталды: кейінірек қайта басып шығарыңыз.</translation>
        </message>
        <message>
            <source>This printer or job is not there any more. Choose a printer again.</source>
            <translation>Бұл принтер немесе тапсырма енді жоқ. Принтерді қайта таңдаңыз.</translation>
        </message>
        <message>
            <source>This printer takes no papers now. The paper is kept: choose another printer.</source>
            <translation>Бұл принтер қазір құжат қабылдамайды. Құжат сақталды: басқа принтер таңдаңыз.</translation>
        </message>
        <message>
            <source>This paper cannot be printed. Make it anew.</source>
            <translation>Бұл құжатты басып шығару мүмкін емес. Оны жаңадан жасаңыз.</translation>
        </message>
        <message>
            <source>The paper was not printed. It is kept: print it again.</source>
            <translation>Құжат басып шығарылмады. Ол сақталды: қайта басып шығарыңыз.</translation>
        </message>
    </context>
    <context>
        <name>proposals</name>
        <message>
            <source>%1 today</source>
            <translation>бүгін %1</translation>
        </message>
        <message>
            <source>%1 tomorrow, %2</source>
            <translation>ертең %1, %2</translation>
        </message>
        <message>
            <source>%1 on %2, %3</source>
            <translation>%2, %3, сағат %1</translation>
        </message>
        <message>
            <source>own district</source>
            <translation>өз учаскесі</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>резервте</translation>
        </message>
        <message>
            <source>en_GB</source>
            <translation>kk_KZ</translation>
        </message>
    </context>
    <context>
        <name>queue</name>
        <message>
            <source>The booking %1 was cancelled.</source>
            <translation>%1 жазылуының күші жойылған.</translation>
        </message>
        <message>
            <source>The booking %1 is for %2, not for today.</source>
            <translation>%1 жазылуы бүгінге емес, %2 уақытына.</translation>
        </message>
        <message>
            <source>The visit of the booking %1 has taken place.</source>
            <translation>%1 жазылуы бойынша қабылдау өтті.</translation>
        </message>
        <message>
            <source>Nobody was found by this number. Type the ЖСН or the number of the booking.</source>
            <translation>Бұл нөмір бойынша ешкім табылмады. ЖСН не жазылу нөмірін теріңіз.</translation>
        </message>
        <message>
            <source>The person is not booked for today.</source>
            <translation>Адам бүгінге жазылмаған.</translation>
        </message>
        <message>
            <source>Nobody waits in this queue.</source>
            <translation>Бұл кезекте ешкім күтіп тұрған жоқ.</translation>
        </message>
        <message>
            <source>Check somebody in</source>
            <translation>Келгенін белгілеу</translation>
        </message>
        <message>
            <source>Give a ticket</source>
            <translation>Талон беру</translation>
        </message>
        <message>
            <source>Public board</source>
            <translation>Жалпы табло</translation>
        </message>
        <message>
            <source>Call the next one</source>
            <translation>Келесіні шақыру</translation>
        </message>
        <message>
            <source>Call once more</source>
            <translation>Қайта шақыру</translation>
        </message>
        <message>
            <source>Pass over</source>
            <translation>Өткізіп жіберу</translation>
        </message>
        <message>
            <source>Begin the service</source>
            <translation>Қызметті бастау</translation>
        </message>
        <message>
            <source>Finish the service</source>
            <translation>Қызметті аяқтау</translation>
        </message>
        <message>
            <source>Out of the queue…</source>
            <translation>Кезектен шығару…</translation>
        </message>
        <message>
            <source>Change the turn…</source>
            <translation>Кезегін өзгерту…</translation>
        </message>
        <message>
            <source>Print the ticket</source>
            <translation>Талонды басып шығару</translation>
        </message>
        <message>
            <source>Sound of the board at a call</source>
            <translation>Шақырғанда табло дыбысы</translation>
        </message>
        <message>
            <source>%1: number %2 in the queue</source>
            <translation>%1: кезектегі нөмірі %2</translation>
        </message>
        <message>
            <source>Stands in the queue already: %1. Before them: %2</source>
            <translation>Кезекте тұр: %1. Алдында: %2</translation>
        </message>
        <message>
            <source>Ticket %1. Before them: %2</source>
            <translation>Талон %1. Алдында: %2</translation>
        </message>
        <message>
            <source>This cannot be done now: the ticket is in another state.</source>
            <translation>Қазір мұны істеуге болмайды: талонның күйі басқа.</translation>
        </message>
        <message>
            <source>Somebody has changed this ticket meanwhile. It is shown anew: look at it and repeat.</source>
            <translation>Бұл талонды осы аралықта біреу өзгертті. Ол жаңадан көрсетілді: қарап, қайталаңыз.</translation>
        </message>
        <message>
            <source>Ticket %1: being served</source>
            <translation>%1 талоны: қызмет көрсетілуде</translation>
        </message>
        <message>
            <source>Ticket %1: waiting</source>
            <translation>%1 талоны: күтуде</translation>
        </message>
        <message>
            <source>Called: %1</source>
            <translation>Шақырылды: %1</translation>
        </message>
        <message>
            <source>Called once more: %1</source>
            <translation>Қайта шақырылды: %1</translation>
        </message>
        <message>
            <source>Passed over: %1</source>
            <translation>Өткізіп жіберілді: %1</translation>
        </message>
        <message>
            <source>The service has begun: %1</source>
            <translation>Қызмет көрсету басталды: %1</translation>
        </message>
        <message>
            <source>Served: %1</source>
            <translation>Қызмет көрсетілді: %1</translation>
        </message>
        <message>
            <source>Out of the queue: %1</source>
            <translation>Кезектен шықты: %1</translation>
        </message>
        <message>
            <source>The turn of %1 is changed.</source>
            <translation>%1 кезегі өзгертілді.</translation>
        </message>
        <message>
            <source>The ticket waits in the tray: no printer was found. Say the number aloud.</source>
            <translation>Талон басып шығару кезегінде тұр: принтер табылмады. Нөмірді дауыстап айтыңыз.</translation>
        </message>
        <message>
            <source>%1 (%2 times)</source>
            <translation>%1 (%2 рет)</translation>
        </message>
        <message>
            <source>Into the queue: check in or give a ticket</source>
            <translation>Кезекке: келгенін белгілеу не талон беру</translation>
        </message>
        <message>
            <source>%1 min: nearly over</source>
            <translation>%1 мин: уақыт бітіп барады</translation>
        </message>
        <message>
            <source>%1 min: over the term</source>
            <translation>%1 мин: мерзімінен асты</translation>
        </message>
        <message>
            <source>%1 min</source>
            <translation>%1 мин</translation>
        </message>
        <message>
            <source>To another queue…</source>
            <translation>Басқа кезекке…</translation>
        </message>
        <message>
            <source>Who is before, and why…</source>
            <translation>Кім алда және неге…</translation>
        </message>
        <message>
            <source>Close the day…</source>
            <translation>Күнді жабу…</translation>
        </message>
        <message>
            <source>Ground: %1 (%2)</source>
            <translation>Негіз: %1 (%2)</translation>
        </message>
        <message>
            <source>The day is closed. Out of the queue: %1.</source>
            <translation>Күн жабылды. Кезектен шығарылды: %1.</translation>
        </message>
        <message>
            <source>Out of the queue: %1. Still being served: %2 – finish them.</source>
            <translation>Кезектен шығарылды: %1. Әлі қызмет көрсетіліп жатқаны: %2 – аяқтаңыз.</translation>
        </message>
        <message>
            <source>Waits in the other queue: %1</source>
            <translation>Басқа кезекте күтуде: %1</translation>
        </message>
        <message>
            <source>Nobody is put before others in this queue</source>
            <translation>Бұл кезекте ешкім алға өткізілмейді</translation>
        </message>
        <message>
            <source>Is called before those who came earlier</source>
            <translation>Ертерек келгендерден бұрын шақырылады</translation>
        </message>
        <message>
            <source>Rests on: %1</source>
            <translation>Неге сүйенеді: %1</translation>
        </message>
        <message>
            <source>%1 is before: out of turn, %2 (%3)</source>
            <translation>%1 алда: кезектен тыс, %2 (%3)</translation>
        </message>
    </context>
    <context>
        <name>recovery</name>
        <message>
            <source>This recovery code does not open the desk. Check it letter by letter; only the newest sheet is valid.</source>
            <translation>Бұл қалпына келтіру коды дерекқорды ашпайды. Әріптеп тексеріңіз; тек соңғы парақ жарамды.</translation>
        </message>
        <message>
            <source>Recovery code of the desk</source>
            <translation>Тіркеу орнының қалпына келтіру коды</translation>
        </message>
        <message>
            <source>Page %1 of %2</source>
            <translation>%1-бет, барлығы %2</translation>
        </message>
        <message>
            <source>Made on %1</source>
            <translation>Жасалған күні: %1</translation>
        </message>
        <message>
            <source>Keep this sheet in a safe. Whoever holds it can open the desk.</source>
            <translation>Бұл парақты сейфте сақтаңыз. Ол қолында бар адам дерекқорды аша алады.</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Тіркеу орны</translation>
        </message>
        <message>
            <source>Login of the administrator</source>
            <translation>Әкімшінің логині</translation>
        </message>
        <message>
            <source>Date</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>How it is used</source>
            <translation>Қалай қолданылады</translation>
        </message>
        <message>
            <source>In the sign-in window choose “Password forgotten…”, type the code and a new password.</source>
            <translation>Кіру терезесінде «Құпиясөз ұмытылды…» түймесін басып, кодты және жаңа құпиясөзді теріңіз.</translation>
        </message>
        <message>
            <source>The code works once; then a new sheet is printed and this one is destroyed.</source>
            <translation>Код бір рет қана жарайды; содан кейін жаңа парақ басып шығарылып, мынау жойылады.</translation>
        </message>
        <message>
            <source>The sheet was sent to the printer. Take it out and put it into the safe.</source>
            <translation>Парақ принтерге жіберілді. Алып, сейфке салыңыз.</translation>
        </message>
        <message>
            <source>The sheet was saved. Move it off this computer and keep it like a key.</source>
            <translation>Парақ сақталды. Оны бұл компьютерден басқа жерге көшіріп, кілт сияқты сақтаңыз.</translation>
        </message>
        <message>
            <source>This is not the last group of the code. Read it from the printed sheet.</source>
            <translation>Бұл кодтың соңғы тобы емес. Басылған парақтан оқыңыз.</translation>
        </message>
    </context>
    <context>
        <name>registers</name>
        <message>
            <source>Choose a file…</source>
            <translation>Файл таңдау…</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>The report is saved as “%1”. It names persons: keep it where only those may read it who must.</source>
            <translation>Есеп «%1» деп сақталды. Онда адамдардың деректері бар: тек рұқсаты барлар оқитын жерде сақтаңыз.</translation>
        </message>
        <message>
            <source>The report could not be saved as “%1”: the folder cannot be written or the disk is full. Choose another folder.</source>
            <translation>Есепті «%1» деп сақтау мүмкін болмады: қалтаға жазылмайды немесе диск толы. Басқа қалта таңдаңыз.</translation>
        </message>
        <message>
            <source>The import broke off. All rows were wanted or none, so nothing is taken over. Check the file and the disk and import it again.</source>
            <translation>Импорт үзілді. «Барлық жол не ештеңе» таңдалғандықтан ештеңе алынған жоқ. Файл мен дискіні тексеріп, қайта импорттаңыз.</translation>
        </message>
        <message>
            <source>The disk of the desk is full. What was taken over up to row %1 is kept. Make room, then resume the import, or take it back.</source>
            <translation>Тіркеу орнының дискісі толы. %1-жолға дейін алынғаны сақталды. Орын босатып, импортты жалғастырыңыз немесе қайтарыңыз.</translation>
        </message>
        <message>
            <source>The file could not be read on: the cable, the stick or the disk broke off, or the file was changed. What was taken over up to row %1 is kept. Resume the import when the same file can be read again, or take it back.</source>
            <translation>Файлды әрі қарай оқу мүмкін болмады: кабель, флешка не диск ажырады немесе файл өзгерді. %1-жолға дейін алынғаны сақталды. Сол файл қайта оқылатын болғанда импортты жалғастырыңыз немесе қайтарыңыз.</translation>
        </message>
        <message>
            <source>The import broke off. What was taken over up to row %1 is kept. Resume it with the same file, or take it back.</source>
            <translation>Импорт үзілді. %1-жолға дейін алынғаны сақталды. Оны сол файлмен жалғастырыңыз немесе қайтарыңыз.</translation>
        </message>
        <message>
            <source>Stopped while checking, after row %1. Nothing was written.</source>
            <translation>Тексеру %1-жолдан кейін тоқтатылды. Ештеңе жазылған жоқ.</translation>
        </message>
        <message>
            <source>Stopped. All rows were wanted or none, so nothing is taken over.</source>
            <translation>Тоқтатылды. «Барлық жол не ештеңе» таңдалғандықтан ештеңе алынған жоқ.</translation>
        </message>
        <message>
            <source>Stopped after row %1. What was taken over is kept: resume the import with the same file, or take it back.</source>
            <translation>%1-жолдан кейін тоқтатылды. Алынғаны сақталды: импортты сол файлмен жалғастырыңыз немесе қайтарыңыз.</translation>
        </message>
        <message>
            <source>The file has a header and no rows: nothing was taken over.</source>
            <translation>Файлда тек тақырып жолы бар, деректер жоқ: ештеңе алынған жоқ.</translation>
        </message>
        <message>
            <source>No row was taken over: all of them were rejected. The reasons stand below, row by row.</source>
            <translation>Бірде-бір жол алынбады: бәрі қабылданбады. Себептері төменде жолма-жол берілген.</translation>
        </message>
        <message>
            <source>The register is taken over, without the rejected rows. The reasons stand below, row by row.</source>
            <translation>Тіркелім алынды, қабылданбаған жолдар кірмеді. Себептері төменде жолма-жол берілген.</translation>
        </message>
        <message>
            <source>The register is taken over: every row was good.</source>
            <translation>Тіркелім алынды: барлық жол дұрыс.</translation>
        </message>
        <message>
            <source>Looking through the file</source>
            <translation>Файл қарап шығылуда</translation>
        </message>
        <message>
            <source>Checking the rows</source>
            <translation>Жолдар тексерілуде</translation>
        </message>
        <message>
            <source>Taking the rows over</source>
            <translation>Жолдар алынуда</translation>
        </message>
        <message>
            <source>Taking the import back</source>
            <translation>Импорт қайтарылуда</translation>
        </message>
        <message>
            <source>at work</source>
            <translation>орындалуда</translation>
        </message>
        <message>
            <source>broke off</source>
            <translation>үзілді</translation>
        </message>
        <message>
            <source>stopped</source>
            <translation>тоқтатылды</translation>
        </message>
        <message>
            <source>done</source>
            <translation>аяқталды</translation>
        </message>
        <message>
            <source>being taken back</source>
            <translation>қайтарылуда</translation>
        </message>
        <message>
            <source>taken back in part</source>
            <translation>ішінара қайтарылды</translation>
        </message>
        <message>
            <source>taken back</source>
            <translation>қайтарылды</translation>
        </message>
        <message>
            <source>The import of “%1” begun %2 is taken back in part only. Take it back once more: it goes on where it stopped.</source>
            <translation>«%1» импорты (басталуы: %2) ішінара ғана қайтарылған. Тағы бір рет қайтарыңыз: тоқтаған жерінен жалғасады.</translation>
        </message>
        <message>
            <source>The import of “%1” begun %2 stands still after row %3. What was taken over is kept. Resume it with the same file, or take it back.</source>
            <translation>«%1» импорты (басталуы: %2) %3-жолдан кейін тоқтап тұр. Алынғаны сақталды. Оны сол файлмен жалғастырыңыз немесе қайтарыңыз.</translation>
        </message>
        <message>
            <source>The import of “%1” begun %2 was cut off after row %3: the program or the computer went down. What was taken over is kept. Resume it with the same file, or take it back.</source>
            <translation>«%1» импорты (басталуы: %2) %3-жолдан кейін үзіліп қалды: бағдарлама не компьютер өшіп қалған. Алынғаны сақталды. Оны сол файлмен жалғастырыңыз немесе қайтарыңыз.</translation>
        </message>
        <message>
            <source>The file “%1” is not there: it was moved, or the stick or the network folder is not connected. Nothing was taken over. Connect it and choose the file again.</source>
            <translation>«%1» файлы орнында жоқ: жылжытылған немесе флешка не желілік қалта қосылмаған. Ештеңе алынған жоқ. Қосып, файлды қайта таңдаңыз.</translation>
        </message>
        <message>
            <source>The file “%1” could not be read: access is denied, or the cable, the stick or the disk broke off. Nothing was taken over. Check it and choose the file again.</source>
            <translation>«%1» файлын оқу мүмкін болмады: рұқсат жоқ немесе кабель, флешка не диск ажыраған. Ештеңе алынған жоқ. Тексеріп, файлды қайта таңдаңыз.</translation>
        </message>
        <message>
            <source>Another import is at work on this desk, or another program holds the database. Nothing was taken over. Try again when it is done.</source>
            <translation>Бұл тіркеу орнында басқа импорт жүріп жатыр немесе дерекқорды басқа бағдарлама пайдаланып тұр. Ештеңе алынған жоқ. Ол аяқталған соң қайталаңыз.</translation>
        </message>
        <message>
            <source>Stopped before the first row. Nothing was taken over.</source>
            <translation>Бірінші жолға дейін тоқтатылды. Ештеңе алынған жоқ.</translation>
        </message>
        <message>
            <source>This import was finished or taken back meanwhile, in another window or program. Nothing was changed; the list is read anew.</source>
            <translation>Осы аралықта бұл импорт басқа терезеде не бағдарламада аяқталған немесе қайтарылған. Ештеңе өзгерген жоқ, тізім жаңартылды.</translation>
        </message>
        <message>
            <source>This is not the file the import was begun with, or it was changed since. Nothing was taken over. Choose the very file “%1”, or take the import back and import the new file.</source>
            <translation>Бұл импорт басталған файл емес немесе ол содан бері өзгерген. Ештеңе алынған жоқ. Дәл сол «%1» файлын таңдаңыз немесе импортты қайтарып, жаңа файлды импорттаңыз.</translation>
        </message>
        <message>
            <source>Checked only: nothing was written. This is what the import would do.</source>
            <translation>Тек тексерілді: ештеңе жазылған жоқ. Импорттың нәтижесі осындай болар еді.</translation>
        </message>
        <message>
            <source>Nothing was taken over: all rows were wanted or none, and some were rejected. Mend them in the file, or take the good rows.</source>
            <translation>Ештеңе алынған жоқ: «барлық жол не ештеңе» таңдалған, ал кейбір жолдар қабылданбады. Оларды файлда түзетіңіз немесе тек дұрыс жолдарды алыңыз.</translation>
        </message>
        <message>
            <source>Taking back was stopped on the way: the rest stands as the import left it. Take the import back once more to go on.</source>
            <translation>Қайтару жарты жолда тоқтатылды: қалғаны импорттан кейінгі күйінде тұр. Жалғастыру үшін импортты тағы бір рет қайтарыңыз.</translation>
        </message>
        <message>
            <source>Taken back. Withdrawn: %1. As before the import again: %2. Left as they are, because somebody worked with them since: %3.</source>
            <translation>Қайтарылды. Алып тасталғаны: %1. Бұрынғы қалпына келгені: %2. Содан бері өңделгендіктен сол күйі қалдырылғаны: %3.</translation>
        </message>
        <message>
            <source>less than a minute left</source>
            <translation>бір минуттан аз қалды</translation>
        </message>
        <message numerus="yes">
            <source>about %n minute(s) left</source>
            <translation>
                <numerusform>шамамен %n минут қалды</numerusform>
                <numerusform>шамамен %n минут қалды</numerusform>
            </translation>
        </message>
        <message>
            <source>%1 KB</source>
            <translation>%1 КБ</translation>
        </message>
        <message>
            <source>%1 MB</source>
            <translation>%1 МБ</translation>
        </message>
        <message>
            <source>%1 GB</source>
            <translation>%1 ГБ</translation>
        </message>
        <message>
            <source>Check only</source>
            <translation>Тек тексеру</translation>
        </message>
        <message>
            <source>Import the register</source>
            <translation>Тіркелімді импорттау</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Жол</translation>
        </message>
        <message>
            <source>What became of the row</source>
            <translation>Жолдың күйі</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Баған</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>қабылданбады</translation>
        </message>
        <message>
            <source>taken, to be looked at</source>
            <translation>алынды, тексеру керек</translation>
        </message>
        <message>
            <source>Save the report…</source>
            <translation>Есепті сақтау…</translation>
        </message>
        <message>
            <source>Import now</source>
            <translation>Енді импорттау</translation>
        </message>
        <message>
            <source>Resume the import…</source>
            <translation>Импортты жалғастыру…</translation>
        </message>
        <message>
            <source>Take the import back…</source>
            <translation>Импортты қайтару…</translation>
        </message>
        <message>
            <source>Begun</source>
            <translation>Басталды</translation>
        </message>
        <message>
            <source>File</source>
            <translation>Файл</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кім</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Rows read</source>
            <translation>Оқылғаны</translation>
        </message>
        <message>
            <source>Added</source>
            <translation>Қосылғаны</translation>
        </message>
        <message>
            <source>Updated</source>
            <translation>Жаңартылғаны</translation>
        </message>
        <message>
            <source>Rejected</source>
            <translation>Қабылданбағаны</translation>
        </message>
        <message>
            <source>Stop</source>
            <translation>Тоқтату</translation>
        </message>
        <message>
            <source>Open the report</source>
            <translation>Есепті ашу</translation>
        </message>
        <message>
            <source>comma</source>
            <translation>үтір</translation>
        </message>
        <message>
            <source>semicolon</source>
            <translation>нүктелі үтір</translation>
        </message>
        <message>
            <source>tab</source>
            <translation>табуляция</translation>
        </message>
    </context>
    <context>
        <name>registrationPage</name>
        <message>
            <source>The data are confirmed.</source>
            <translation>Деректер расталды.</translation>
        </message>
        <message>
            <source>The card 052/e is open.</source>
            <translation>№ 052/е картасы ашылды.</translation>
        </message>
        <message>
            <source>Open the person's card first, or register them.</source>
            <translation>Алдымен адамның картасын ашыңыз немесе тіркеңіз.</translation>
        </message>
        <message>
            <source>The person is served</source>
            <translation>Адамға қызмет көрсетілді</translation>
        </message>
        <message>
            <source>Documents taken</source>
            <translation>Құжаттар қабылданды</translation>
        </message>
        <message>
            <source>The document is not in the register, but somebody of this name and birth date is. Open that person, or press F3 for a new one.</source>
            <translation>Бұл құжат тіркелімде жоқ, бірақ аты-жөні мен туған күні дәл осындай адам бар. Сол адамның картасын ашыңыз немесе жаңа адамды тіркеу үшін F3 пернесін басыңыз.</translation>
        </message>
        <message>
            <source>The scanned number stands in several cards: choose the right one.</source>
            <translation>Сканерленген нөмір бірнеше картада тұр: керегін таңдаңыз.</translation>
        </message>
        <message>
            <source>The documents of a person</source>
            <translation>Адамның құжаттары</translation>
        </message>
    </context>
    <context>
        <name>restore</name>
        <message>
            <source>This backup is damaged or is none of Tirkeu. Nothing was changed. Choose another file.</source>
            <translation>Бұл көшірме бүлінген немесе Tirkeu көшірмесі емес. Ештеңе өзгертілген жоқ. Басқа файлды таңдаңыз.</translation>
        </message>
    </context>
    <context>
        <name>rules</name>
        <message>
            <source>The IIN has twelve digits</source>
            <translation>ЖСН он екі цифрдан тұрады</translation>
        </message>
        <message>
            <source>The IIN is written in digits only</source>
            <translation>ЖСН тек цифрлармен жазылады</translation>
        </message>
        <message>
            <source>The check digit does not agree: there is a slip in the number</source>
            <translation>Бақылау цифры сәйкес келмейді: нөмірде қате бар</translation>
        </message>
        <message>
            <source>No IIN with these first eleven digits exists: there is a slip in the number</source>
            <translation>Алғашқы он бір цифры осындай ЖСН болмайды: нөмірде қате бар</translation>
        </message>
        <message>
            <source>The digits of the IIN name no day of the calendar: compare with the document</source>
            <translation>ЖСН цифрларындағы күн күнтізбеде жоқ: құжатпен салыстырыңыз</translation>
        </message>
        <message>
            <source>The digits of the IIN speak of another birth date: %1. Compare with the document</source>
            <translation>ЖСН цифрлары басқа туған күнді көрсетеді: %1. Құжатпен салыстырыңыз</translation>
        </message>
        <message>
            <source>The digits of the IIN speak of the other sex: compare with the document</source>
            <translation>ЖСН цифрлары басқа жынысты көрсетеді: құжатпен салыстырыңыз</translation>
        </message>
        <message>
            <source>The identity document decides who the person is</source>
            <translation>Адамның кім екенін жеке басты куәландыратын құжат айқындайды</translation>
        </message>
        <message>
            <source>Twelve digits, and the check digit agrees</source>
            <translation>Он екі цифр, бақылау цифры сәйкес келеді</translation>
        </message>
        <message>
            <source>The input needs the field “%1”</source>
            <translation>Кіріс деректерде «%1» өрісі болуы керек</translation>
        </message>
        <message>
            <source>The field “%1” must be a text in quotation marks</source>
            <translation>«%1» өрісі тырнақшадағы мәтін болуы керек</translation>
        </message>
        <message>
            <source>The field “%1” must be a date of the calendar, like 1990-12-31</source>
            <translation>«%1» өрісі 1990-12-31 түріндегі күнтізбелік күн болуы керек</translation>
        </message>
        <message>
            <source>The field “%1” must be one of: %2</source>
            <translation>«%1» өрісінің мәні мыналардың бірі болуы керек: %2</translation>
        </message>
        <message>
            <source>There is no rule “%1”; the rules are: %2</source>
            <translation>«%1» деген қағида жоқ; бар қағидалар: %2</translation>
        </message>
        <message>
            <source>The person is attached to this organisation</source>
            <translation>Адам осы медициналық ұйымға бекітілген</translation>
        </message>
        <message>
            <source>This service is given whether the person is attached here or not</source>
            <translation>Бұл қызмет бекітілуге қарамастан көрсетіледі</translation>
        </message>
        <message>
            <source>Certificates are given in the order of the queue: no booking and no fast lane is provided for</source>
            <translation>Анықтама кезек тәртібімен беріледі: алдын ала жазылу мен жеделдетіп қызмет көрсету көзделмеген</translation>
        </message>
        <message>
            <source>The documents given, or the data in them, were found unreliable</source>
            <translation>Ұсынылған құжаттардың және (немесе) олардағы деректердің анық еместігі анықталды</translation>
        </message>
        <message>
            <source>The documents given do not meet the requirements</source>
            <translation>Ұсынылған құжаттар белгіленген талаптарға сәйкес келмейді</translation>
        </message>
        <message>
            <source>The person is not attached to this organisation</source>
            <translation>Адам осы медициналық ұйымға бекітілмеген</translation>
        </message>
        <message>
            <source>Attachment at the place of residence is the condition of primary care, but for emergencies</source>
            <translation>МСАК деңгейінде қызмет алу үшін тұрғылықты жері бойынша бекітілу – қажетті шарт; шұғыл жағдайларда бұл шарт қолданылмайды</translation>
        </message>
        <message>
            <source>Emergency care is given whatever the attachment</source>
            <translation>Шұғыл көмек бекітілу фактісіне байланыссыз көрсетіледі</translation>
        </message>
        <message>
            <source>The refusal is given with its reasons; a complaint goes to the head of the organisation</source>
            <translation>Дәлелді бас тарту беріледі; шағым көрсетілетін қызметті беруші басшысының атына беріледі</translation>
        </message>
        <message>
            <source>No later than 10 minutes from handing in the documents</source>
            <translation>Құжаттарды тапсырған сәттен бастап 10 минуттан аспайды</translation>
        </message>
        <message>
            <source>No later than 30 minutes from handing in the documents</source>
            <translation>Құжаттарды тапсырған сәттен бастап 30 минуттан аспайды</translation>
        </message>
        <message>
            <source>Waiting to hand in the documents: no longer than 10 minutes</source>
            <translation>Құжаттарды тапсыру үшін күтудің рұқсат етілген ең ұзақ уақыты – 10 минут</translation>
        </message>
        <message>
            <source>Serving: no longer than 10 minutes</source>
            <translation>Қызмет көрсетудің рұқсат етілген ең ұзақ уақыты – 10 минут</translation>
        </message>
        <message>
            <source>Waiting to hand in the documents: no longer than 30 minutes</source>
            <translation>Құжаттарды тапсыру үшін күтудің рұқсат етілген ең ұзақ уақыты – 30 минут</translation>
        </message>
        <message>
            <source>The service is given on the day of the request</source>
            <translation>Мемлекеттік көрсетілетін қызмет жүгінген күні көрсетіледі</translation>
        </message>
        <message>
            <source>Within one working day from handing in the documents</source>
            <translation>Құжаттарды тапсырған сәттен бастап 1 жұмыс күні ішінде</translation>
        </message>
        <message>
            <source>No later than 30 minutes, within the working day</source>
            <translation>Жұмыс күні ішінде, 30 минуттан аспайды</translation>
        </message>
        <message>
            <source>The complaint is considered within five working days from its registration</source>
            <translation>Шағым тіркелген күнінен бастап бес жұмыс күні ішінде қаралуға жатады</translation>
        </message>
        <message>
            <source>The complaint is considered within fifteen working days from its registration</source>
            <translation>Шағым тіркелген күнінен бастап он бес жұмыс күні ішінде қаралуға жатады</translation>
        </message>
        <message>
            <source>The complaint is sent with the case to the body that considers it within three working days from its receipt</source>
            <translation>Шағым мен әкімшілік іс шағым келіп түскен күннен бастап үш жұмыс күнінен кешіктірілмей шағымды қарайтын органға жіберіледі</translation>
        </message>
        <message>
            <source>It need not be sent when its demands are fully satisfied within these days</source>
            <translation>Осы мерзімде шағымдағы талаптар толық қанағаттандырылса, оны жібермеуге болады</translation>
        </message>
        <message>
            <source>Examination along the “green corridor”: no longer than eighteen working days</source>
            <translation>«Жасыл дәліз» бойынша зерттеп-қарау: мерзімі он сегіз жұмыс күнінен аспауға тиіс</translation>
        </message>
        <message>
            <source>Specialised treatment begins no later than 30 calendar days after the diagnosis was made</source>
            <translation>Мамандандырылған емдеу диагноз қойылған сәттен бастап күнтізбелік 30 күннен кешіктірілмей басталады</translation>
        </message>
        <message>
            <source>There is no list of holidays for %1: only weekends count as days off</source>
            <translation>%1 жылғы мерекелер тізбесі жоқ: тек апталық демалыс күндері ескерілді</translation>
        </message>
        <message>
            <source>The portal request came outside working time: the term runs from the next opening, %1</source>
            <translation>ЭҮП арқылы сұрау салу жұмыс уақытынан тыс түсті: мерзім келесі жұмыс уақыты басталғаннан есептеледі, %1</translation>
        </message>
        <message>
            <source>The programme is in force from 01.01.2026 to 31.12.2028: on %1 another programme may have said otherwise</source>
            <translation>Бағдарлама 2026–2028 жылдарға арналған: %1 күні басқа бағдарлама қолданылуы мүмкін</translation>
        </message>
        <message>
            <source>The field “%1” must be a moment of the calendar, like 2026-03-02T09:00</source>
            <translation>«%1» өрісі 2026-03-02T09:00 түріндегі күн мен уақыт болуы керек</translation>
        </message>
        <message>
            <source>The field “%1” must be true or false, without quotation marks</source>
            <translation>«%1» өрісі тырнақшасыз true немесе false болуы керек</translation>
        </message>
        <message>
            <source>The field “%1” must be a whole number from %2 to %3, without quotation marks</source>
            <translation>«%1» өрісі %2 мен %3 аралығындағы тырнақшасыз бүтін сан болуы керек</translation>
        </message>
        <message>
            <source>The rule knows no field “%1”; its fields are: %2</source>
            <translation>Бұл қағидада «%1» өрісі жоқ; оның өрістері: %2</translation>
        </message>
        <message>
            <source>A public holiday or a moved day off: the service is closed</source>
            <translation>Мереке күні немесе ауыстырылған демалыс күні: қызмет көрсетілмейді</translation>
        </message>
        <message>
            <source>Sunday is a day off</source>
            <translation>Жексенбі – демалыс күні</translation>
        </message>
        <message>
            <source>The service is not given on Saturdays</source>
            <translation>Бұл қызмет сенбі күні көрсетілмейді</translation>
        </message>
        <message>
            <source>Working time begins today at %1</source>
            <translation>Бүгінгі жұмыс уақытының басы: %1</translation>
        </message>
        <message>
            <source>Requests are taken today until %1</source>
            <translation>Бүгін сұрау салулар мына уақытқа дейін қабылданады: %1</translation>
        </message>
        <message>
            <source>Working time ended today at %1</source>
            <translation>Бүгінгі жұмыс уақыты аяқталды: %1</translation>
        </message>
        <message>
            <source>Requests are taken until two hours before closing: today until %1</source>
            <translation>Сұрау салу жұмыс аяқталғанға дейін 2 сағат бұрын қабылданады: бүгінгі соңғы уақыт – %1</translation>
        </message>
        <message>
            <source>The text names no opening hours: those of the other services are taken by analogy</source>
            <translation>Бұл мәтінде жұмыс кестесі көрсетілмеген: ұқсастық бойынша басқа қызметтердің кестесі алынды</translation>
        </message>
        <message>
            <source>The standard of the service does not name this channel: judged like a request at the desk</source>
            <translation>Қызмет стандартында бұл тәсіл көрсетілмеген: тікелей жүгінгендей қаралды</translation>
        </message>
        <message>
            <source>The portal takes requests round the clock; this one is taken up at the next opening: %1</source>
            <translation>ЭҮП сұрау салуларды тәулік бойы қабылдайды; бұл сұрау салу келесі жұмыс уақыты басталғанда қаралады: %1</translation>
        </message>
        <message>
            <source>The next opening is %1; the portal takes requests round the clock</source>
            <translation>Келесі жұмыс уақытының басы: %1; ЭҮП тәулік бойы жұмыс істейді</translation>
        </message>
        <message>
            <source>Outside working time whoever gets worse calls the ambulance, 103</source>
            <translation>Жұмыс уақытынан тыс денсаулығы нашарлаған адам «103» нөмірі бойынша жедел медициналық көмекті шақырады</translation>
        </message>
        <message>
            <source>Urgent states and injuries, of the eye and ENT included, need no referral</source>
            <translation>Кезек күттірмейтін жағдайлар мен жарақаттар, оның ішінде офтальмологиялық және оториноларингологиялық жарақаттар кезінде жолдама қажет емес</translation>
        </message>
        <message>
            <source>A dentist is visited without a referral</source>
            <translation>Стоматологиялық көмекке жолдамасыз жүгінеді</translation>
        </message>
        <message>
            <source>A dermatovenerologist is visited without a referral</source>
            <translation>Дерматовенерологиялық бейіндегі аурулар бойынша бейінді маманға жолдамасыз жүгінеді</translation>
        </message>
        <message>
            <source>An obstetrician-gynaecologist is visited without a referral, but for the registration of a pregnancy</source>
            <translation>Акушер-гинекологқа жолдамасыз жүгінеді, жүктілік бойынша есепке қоюды қоспағанда</translation>
        </message>
        <message>
            <source>A youth health centre is visited without a referral</source>
            <translation>Жастар денсаулық орталығына жолдамасыз жүгінеді</translation>
        </message>
        <message>
            <source>Within one case no new referral is needed</source>
            <translation>Бір аяқталған жағдай шеңберінде жаңа жолдама қажет емес</translation>
        </message>
        <message>
            <source>A chronic disease under dynamic observation: its profile specialist is visited without a referral</source>
            <translation>Динамикалық байқаудағы созылмалы ауру бойынша бейінді маманға жолдамасыз жүгінеді</translation>
        </message>
        <message>
            <source>Workers of primary health care are visited without a referral</source>
            <translation>МСАК мамандарына жолдамасыз жүгінеді</translation>
        </message>
        <message>
            <source>Within the guaranteed volume urgent states and injuries need no referral</source>
            <translation>ТМККК шеңберінде кезек күттірмейтін жағдайларда және жарақат алғанда жолдама қажет емес</translation>
        </message>
        <message>
            <source>This specialist is visited on the referral of a doctor of the first or second level</source>
            <translation>Бұл маманға бірінші немесе екінші деңгейдегі маманның жолдамасымен жүгінеді</translation>
        </message>
        <message>
            <source>Within the guaranteed volume a specialist is visited on a referral, but for urgent states and injuries</source>
            <translation>ТМККК шеңберінде бейінді маманға жолдамамен жүгінеді, кезек күттірмейтін жағдайлар мен жарақаттарды қоспағанда</translation>
        </message>
        <message>
            <source>A pregnancy is registered by the district doctor or the midwife</source>
            <translation>Жүктілік бойынша есепке учаскелік дәрігер немесе акушер қояды</translation>
        </message>
        <message>
            <source>The person is not insured: name the ways to become insured</source>
            <translation>Адам сақтандырылмаған: сақтандырылу жолдарын айтыңыз</translation>
        </message>
        <message>
            <source>An emergency state: ambulance 103 or the duty doctor, at once</source>
            <translation>Шұғыл жай-күй: дереу жедел жәрдем бригадасы (103) немесе кезекші дәрігер шақырылады</translation>
        </message>
        <message>
            <source>An acute illness or the exacerbation of a chronic one goes to the pre-doctor room (filter)</source>
            <translation>Жіті ауруы немесе созылмалы ауруының асқынуы бар пациент дәрігерге дейінгі кабинетке (сүзгі) жіберіледі</translation>
        </message>
        <message>
            <source>A suspicion of a socially significant disease goes to the district doctor</source>
            <translation>Әлеуметтік мәні бар ауруға күдік болғанда пациент учаскелік дәрігерге жіберіледі</translation>
        </message>
        <message>
            <source>An active call goes to the district doctor</source>
            <translation>Актив учаскелік дәрігерге беріледі</translation>
        </message>
        <message>
            <source>An acute injury goes to the pre-doctor room (filter) or to the trauma point</source>
            <translation>Жіті жарақат болғанда пациент дәрігерге дейінгі кабинетке (сүзгі) немесе травмпунктке жіберіледі</translation>
        </message>
        <message>
            <source>A paid medical examination goes to the paid desk</source>
            <translation>Ақылы медициналық қарау ақылы қызметтер орнында ресімделеді</translation>
        </message>
        <message>
            <source>Papers for the medico-social examination: the queue of the room that issues them</source>
            <translation>Медициналық әлеуметтік сараптамаға құжаттар: оларды ресімдейтін кабинеттің кезегі</translation>
        </message>
        <message>
            <source>A prescription: the queue of the room that writes it</source>
            <translation>Рецепт: оны жазып беретін кабинеттің кезегі</translation>
        </message>
        <message>
            <source>Sick-leave and other administrative papers: the queue of the room that issues them</source>
            <translation>Еңбекке уақытша жарамсыздық парағы және басқа әкімшілік құжаттар: оларды беретін кабинеттің кезегі</translation>
        </message>
        <message>
            <source>A suspicion of the coronavirus infection goes to the filter, in a stream of its own</source>
            <translation>Коронавирустық инфекцияға күдікті пациент сүзгіге бөлек ағынмен жіберіледі</translation>
        </message>
        <message>
            <source>Planned care is given by booking, or on coming when there is room today</source>
            <translation>Жоспарлы көмек алдын ала жазылумен немесе бүгін орын болса, жүгінумен көрсетіледі</translation>
        </message>
        <message>
            <source>Suspected of the coronavirus infection: in a stream of its own, apart from the other people</source>
            <translation>Коронавирустық инфекцияға күдік бар: басқа адамдардан бөлек ағынмен</translation>
        </message>
        <message>
            <source>Where specialised help is needed, profile specialists consult from a distance</source>
            <translation>Мамандандырылған медициналық көмек қажет болғанда бейінді мамандардың қашықтықтан консультациялары ұйымдастырылады</translation>
        </message>
        <message>
            <source>On the first visit the person is sent to the pre-doctor room and the women's examination room</source>
            <translation>Алғаш жүгінген кезде пациент дәрігерге дейінгі және әйелдердің қарау кабинеттеріне жіберіледі</translation>
        </message>
        <message>
            <source>On the first visit the person is sent to the pre-doctor room and the men's examination room</source>
            <translation>Алғаш жүгінген кезде пациент дәрігерге дейінгі және ерлердің қарау кабинеттеріне жіберіледі</translation>
        </message>
        <message>
            <source>On the first visit the person is sent to the pre-doctor room and the examination room</source>
            <translation>Алғаш жүгінген кезде пациент дәрігерге дейінгі және қарау кабинеттеріне жіберіледі</translation>
        </message>
        <message>
            <source>On the first visit the ambulatory card 052/e is opened at the desk</source>
            <translation>Алғаш жүгінген кезде тіркеу орнында амбулаториялық пациенттің медициналық картасы (№ 052/е нысаны) ресімделеді</translation>
        </message>
        <message>
            <source>The field “%1” names no reason of the group %2 in the list of the law</source>
            <translation>«%1» өрісіндегі нөмір заң тізбесіндегі %2-топта жоқ</translation>
        </message>
        <message>
            <source>Children of 0–6 years: %1, more than the %2 a paediatrician may have</source>
            <translation>0–6 жастағы балалар: %1, педиатрға рұқсат етілген %2 баладан көп</translation>
        </message>
        <message>
            <source>Children of 7–18 years: %1, more than the %2 a paediatrician may have</source>
            <translation>7–18 жастағы балалар: %1, педиатрға рұқсат етілген %2 баладан көп</translation>
        </message>
        <message>
            <source>Within the number for a paediatrician</source>
            <translation>Педиатрға белгіленген саннан аспайды</translation>
        </message>
        <message>
            <source>Attached: %1, more than the %2 a district doctor may have</source>
            <translation>Бекітілгені: %1, учаскелік дәрігерге рұқсат етілген %2 адамнан көп</translation>
        </message>
        <message>
            <source>Attached: %1, more than %2; the programme allows a general practitioner up to 2000</source>
            <translation>Бекітілгені: %1, бұл %2 санынан көп; бағдарлама бойынша жалпы практика дәрігеріне 2000 адамға дейін рұқсат етіледі</translation>
        </message>
        <message>
            <source>Within the number for a district doctor</source>
            <translation>Учаскелік дәрігерге белгіленген саннан аспайды</translation>
        </message>
        <message>
            <source>Rural organisations have no such bound</source>
            <translation>Ауылдық ұйымдар үшін мұндай шек жоқ</translation>
        </message>
        <message>
            <source>An emergency: called first</source>
            <translation>Шұғыл жағдай: бірінші шақырылады</translation>
        </message>
        <message>
            <source>Out of turn, on a ground named at the registration desk</source>
            <translation>Тіркеу орнында аталған негіз бойынша кезектен тыс</translation>
        </message>
        <message>
            <source>Booked for %1 and late: called after the next booked person</source>
            <translation>%1 уақытына жазылған, кешікті: келесі жазылған адамнан кейін шақырылады</translation>
        </message>
        <message>
            <source>Booked for %1: the time has come</source>
            <translation>%1 уақытына жазылған: уақыты келді</translation>
        </message>
        <message>
            <source>Booked for %1: called at this time, before it only while nobody else waits</source>
            <translation>%1 уақытына жазылған: сол уақытта шақырылады, одан ерте – басқа күтуші болмаса ғана</translation>
        </message>
        <message>
            <source>Certificates are given strictly in the order of coming</source>
            <translation>Анықтамалар қатаң кезек тәртібімен беріледі</translation>
        </message>
        <message>
            <source>To the filter in the order of coming</source>
            <translation>Сүзгіге келген кезегі бойынша</translation>
        </message>
        <message>
            <source>Booked for %1 and late: in the gap, in the order of coming</source>
            <translation>%1 уақытына жазылған, кешікті: бос аралықта, келген кезегі бойынша</translation>
        </message>
        <message>
            <source>Without booking: in the order of coming, while nobody booked is due</source>
            <translation>Жазылусыз: келген кезегі бойынша, жазылған адамның уақыты келмеген аралықта</translation>
        </message>
        <message>
            <source>%1 is before: an emergency</source>
            <translation>%1 алда: шұғыл жағдай</translation>
        </message>
        <message>
            <source>%1 is before: out of turn, on a ground named at the registration desk</source>
            <translation>%1 алда: тіркеу орнында аталған негіз бойынша кезектен тыс</translation>
        </message>
        <message>
            <source>%1 is before: booked for %2</source>
            <translation>%1 алда: %2 уақытына жазылған</translation>
        </message>
        <message>
            <source>%1 is before: the time booked, %2, has not come</source>
            <translation>%1 алда: жазылған уақыт (%2) әлі келген жоқ</translation>
        </message>
        <message>
            <source>%1 is before: came in time for %2</source>
            <translation>%1 алда: %2 уақытына кешікпей келді</translation>
        </message>
        <message>
            <source>%1 is before: came earlier, at %2</source>
            <translation>%1 алда: ертерек келді (%2)</translation>
        </message>
        <message>
            <source>For certificates there is neither booking nor quicker service: nobody is put before others</source>
            <translation>Анықтама үшін алдын ала жазылу да, жеделдетіп қызмет көрсету де көзделмеген: ешкім алға өткізілмейді</translation>
        </message>
    </context>
    <context>
        <name>scan</name>
        <message>
            <source>The last check digit of the document does not agree: read it again</source>
            <translation>Құжаттың соңғы бақылау цифры сәйкес келмейді: қайта оқытыңыз</translation>
        </message>
        <message>
            <source>No name could be read from the document</source>
            <translation>Құжаттан аты-жөнін оқу мүмкін болмады</translation>
        </message>
        <message>
            <source>The check digit of the birth date does not agree: read the document again</source>
            <translation>Туған күнінің бақылау цифры сәйкес келмейді: құжатты қайта оқытыңыз</translation>
        </message>
        <message>
            <source>The birth date in the document is no day of the calendar</source>
            <translation>Құжаттағы туған күн күнтізбеде жоқ</translation>
        </message>
        <message>
            <source>The check digit of the term does not agree: read the document again</source>
            <translation>Қолданылу мерзімінің бақылау цифры сәйкес келмейді: құжатты қайта оқытыңыз</translation>
        </message>
        <message>
            <source>The term in the document is no day of the calendar</source>
            <translation>Құжаттағы мерзім күні күнтізбеде жоқ</translation>
        </message>
        <message>
            <source>The sex in the document could not be read</source>
            <translation>Құжаттағы жынысын оқу мүмкін болмады</translation>
        </message>
        <message>
            <source>The check digit of the document number does not agree: read it again</source>
            <translation>Құжат нөмірінің бақылау цифры сәйкес келмейді: қайта оқытыңыз</translation>
        </message>
        <message>
            <source>Not an identity card or a passport: type the data by hand</source>
            <translation>Жеке куәлік те, паспорт та емес: деректерді қолмен теріңіз</translation>
        </message>
        <message>
            <source>The check digit of the personal number does not agree: read it again</source>
            <translation>Жеке нөмірдің бақылау цифры сәйкес келмейді: қайта оқытыңыз</translation>
        </message>
        <message>
            <source>The code was printed by another version of Tirkeu: find the person by name or number</source>
            <translation>Кодты Tirkeu бағдарламасының басқа нұсқасы басып шығарған: адамды аты-жөні немесе нөмірі бойынша іздеңіз</translation>
        </message>
        <message>
            <source>The code is damaged: scan it once more or find the person by name or number</source>
            <translation>Код бүлінген: қайта сканерлеңіз немесе адамды аты-жөні не нөмірі бойынша іздеңіз</translation>
        </message>
        <message>
            <source>The twelve digits are no IIN, their check digit does not agree: scan once more</source>
            <translation>Он екі цифр ЖСН емес, бақылау цифры сәйкес келмейді: қайта сканерлеңіз</translation>
        </message>
        <message>
            <source>The scan could not be read: scan once more or type the data by hand</source>
            <translation>Сканерленген деректі оқу мүмкін болмады: қайта сканерлеңіз немесе қолмен теріңіз</translation>
        </message>
        <message>
            <source>The names come in the Latin letters of the document: type them as they are written in it</source>
            <translation>Аты-жөні құжаттан латын әріптерімен алынды: оны құжатта жазылғандай етіп теріңіз</translation>
        </message>
        <message>
            <source>The status of residence is guessed from the kind of the document: check it</source>
            <translation>Тұру мәртебесі құжат түріне қарай болжанды: тексеріңіз</translation>
        </message>
        <message>
            <source>The name may be cut off: compare it with the document</source>
            <translation>Аты-жөні толық болмауы мүмкін: құжатпен салыстырыңыз</translation>
        </message>
        <message>
            <source>The term of the document was over on %1</source>
            <translation>Құжаттың қолданылу мерзімі %1 күні аяқталған</translation>
        </message>
        <message>
            <source>No card of the number %1 is in this register</source>
            <translation>Бұл тіркелімде нөмірі %1 карта жоқ</translation>
        </message>
        <message>
            <source>The record this paper names is not in this register: find the person by name or number</source>
            <translation>Бұл қағазда көрсетілген жазба тіркелімде жоқ: адамды аты-жөні немесе нөмірі бойынша іздеңіз</translation>
        </message>
        <message>
            <source>No workplace of yours opens cards: the scanned code was read, but there is nowhere to show it</source>
            <translation>Код оқылды, бірақ Сізде карталарды ашатын жұмыс орны жоқ: оны көрсететін жер жоқ</translation>
        </message>
    </context>
    <context>
        <name>signIn</name>
        <message>
            <source>These files were brought here from another computer. Numbers of papers go on with a gap, so that none is given twice.</source>
            <translation>Бұл файлдар басқа компьютерден әкелінген. Ешбір нөмір екі рет берілмеуі үшін құжат нөмірлері аралық тастап жалғасады.</translation>
        </message>
        <message>
            <source>This database was restored or copied. Numbers of papers go on with a gap, so that none is given twice. Compare the last hour of work with the paper records.</source>
            <translation>Бұл дерекқор қалпына келтірілген немесе көшірілген. Ешбір нөмір екі рет берілмеуі үшін құжат нөмірлері аралық тастап жалғасады. Соңғы сағаттағы жұмысты қағаз жазбалармен салыстырыңыз.</translation>
        </message>
        <message numerus="yes">
            <source>%n wrong password(s) were typed since the last sign-in.</source>
            <translation>
                <numerusform>Соңғы кіргеннен бері құпиясөз %n рет қате терілді.</numerusform>
                <numerusform>Соңғы кіргеннен бері құпиясөз %n рет қате терілді.</numerusform>
            </translation>
        </message>
        <message>
            <source>The password has at least eight characters.</source>
            <translation>Құпиясөз кемінде сегіз таңбадан тұрады.</translation>
        </message>
        <message>
            <source>The password must not be the login itself.</source>
            <translation>Құпиясөз логинмен бірдей болмауы керек.</translation>
        </message>
        <message>
            <source>Write the name of the organisation in Kazakh and in Russian.</source>
            <translation>Ұйымның атауын қазақша және орысша жазыңыз.</translation>
        </message>
        <message>
            <source>The desk code is two to four Latin capital letters or digits, for example R1.</source>
            <translation>Тіркеу орнының коды — екіден төртке дейін латынның бас әрпі немесе цифр, мысалы R1.</translation>
        </message>
        <message>
            <source>The BIN has twelve digits.</source>
            <translation>БСН он екі цифрдан тұрады.</translation>
        </message>
        <message>
            <source>Write a login for the administrator.</source>
            <translation>Әкімшінің логинін жазыңыз.</translation>
        </message>
        <message>
            <source>Write the name of the administrator.</source>
            <translation>Әкімшінің аты-жөнін жазыңыз.</translation>
        </message>
        <message>
            <source>You can try again now.</source>
            <translation>Енді қайталап көруге болады.</translation>
        </message>
        <message>
            <source>Caps Lock seems to be on.</source>
            <translation>Caps Lock қосулы сияқты.</translation>
        </message>
        <message>
            <source>The two passwords are not the same. Type them again.</source>
            <translation>Екі құпиясөз бірдей емес. Қайта теріңіз.</translation>
        </message>
    </context>
    <context>
        <name>timeGrid</name>
        <message>
            <source>free</source>
            <translation>бос</translation>
        </message>
        <message>
            <source>booked</source>
            <translation>жазылған</translation>
        </message>
        <message>
            <source>has come</source>
            <translation>келді</translation>
        </message>
        <message>
            <source>seen</source>
            <translation>қабылданды</translation>
        </message>
        <message>
            <source>did not come</source>
            <translation>келмеді</translation>
        </message>
        <message>
            <source>past</source>
            <translation>өтті</translation>
        </message>
        <message>
            <source>kept</source>
            <translation>резервте</translation>
        </message>
        <message>
            <source>break</source>
            <translation>үзіліс</translation>
        </message>
        <message>
            <source>home calls</source>
            <translation>үйге шақыру</translation>
        </message>
        <message>
            <source>away</source>
            <translation>жоқ</translation>
        </message>
        <message>
            <source>no visits</source>
            <translation>қабылдау жоқ</translation>
        </message>
        <message>
            <source>in the room</source>
            <translation>кабинетте</translation>
        </message>
        <message>
            <source>will be late</source>
            <translation>кешігеді</translation>
        </message>
        <message>
            <source>has come late</source>
            <translation>кешігіп келді</translation>
        </message>
        <message>
            <source>%1 to %2</source>
            <translation>%1–%2</translation>
        </message>
        <message>
            <source>booked over the timetable</source>
            <translation>кестеден тыс жазылған</translation>
        </message>
        <message>
            <source>the timetable has no time for it any more</source>
            <translation>кестеде бұған уақыт қалмады</translation>
        </message>
        <message>
            <source>day off</source>
            <translation>демалыс күні</translation>
        </message>
        <message>
            <source>holiday</source>
            <translation>мереке</translation>
        </message>
    </context>
    <context>
        <name>timetable</name>
        <message>
            <source>When</source>
            <translation>Қашан</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кім</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Doctor</source>
            <translation>Дәрігер</translation>
        </message>
        <message>
            <source>nothing</source>
            <translation>ештеңе</translation>
        </message>
        <message>
            <source>%1: there stands “%2”, you wrote “%3”.</source>
            <translation>%1: қазір «%2» деп тұр, Сіз «%3» деп жаздыңыз.</translation>
        </message>
        <message>
            <source>Both wrote the same.</source>
            <translation>Екеуі де бірдей жазған.</translation>
        </message>
        <message>
            <source>Somebody changed this meanwhile</source>
            <translation>Осы аралықта мұны біреу өзгертті</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>Take theirs</source>
            <translation>Қазіргісін алу</translation>
        </message>
        <message>
            <source>Save mine</source>
            <translation>Менікін сақтау</translation>
        </message>
        <message>
            <source>People who lose their time</source>
            <translation>Уақытынан айырылатын адамдар</translation>
        </message>
        <message numerus="yes">
            <source>%n booked people would lose their time</source>
            <translation>
                <numerusform>Жазылған %n адам уақытсыз қалады</numerusform>
                <numerusform>Жазылған %n адам уақытсыз қалады</numerusform>
            </translation>
        </message>
        <message>
            <source>Their bookings are kept and go to the list of affected bookings, until each is moved, cancelled or kept on purpose.</source>
            <translation>Олардың жазылулары сақталады және әрқайсысы ауыстырылғанша, күші жойылғанша немесе әдейі қалдырылғанша уақытсыз қалған жазылулар тізімінде тұрады.</translation>
        </message>
        <message>
            <source>Save all the same</source>
            <translation>Сонда да сақтау</translation>
        </message>
        <message numerus="yes">
            <source>%n booked people have no time any more</source>
            <translation>
                <numerusform>Жазылған %n адам уақытсыз қалды</numerusform>
                <numerusform>Жазылған %n адам уақытсыз қалды</numerusform>
            </translation>
        </message>
        <message>
            <source>Each has to be moved, cancelled or kept on purpose, and told.</source>
            <translation>Әр жазылуды ауыстыру, күшін жою немесе әдейі қалдыру және адамға хабарлау керек.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Find them other times</source>
            <translation>Басқа уақыт табу</translation>
        </message>
        <message>
            <source>Monday</source>
            <translation>Дүйсенбі</translation>
        </message>
        <message>
            <source>Tuesday</source>
            <translation>Сейсенбі</translation>
        </message>
        <message>
            <source>Wednesday</source>
            <translation>Сәрсенбі</translation>
        </message>
        <message>
            <source>Thursday</source>
            <translation>Бейсенбі</translation>
        </message>
        <message>
            <source>Friday</source>
            <translation>Жұма</translation>
        </message>
        <message>
            <source>Saturday</source>
            <translation>Сенбі</translation>
        </message>
        <message>
            <source>Sunday</source>
            <translation>Жексенбі</translation>
        </message>
        <message>
            <source>Mo</source>
            <translation>Дс</translation>
        </message>
        <message>
            <source>Tu</source>
            <translation>Сс</translation>
        </message>
        <message>
            <source>We</source>
            <translation>Ср</translation>
        </message>
        <message>
            <source>Th</source>
            <translation>Бс</translation>
        </message>
        <message>
            <source>Fr</source>
            <translation>Жм</translation>
        </message>
        <message>
            <source>Sa</source>
            <translation>Сб</translation>
        </message>
        <message>
            <source>Su</source>
            <translation>Жс</translation>
        </message>
        <message>
            <source>%1: %2 min</source>
            <translation>%1: %2 мин</translation>
        </message>
        <message>
            <source>from %1</source>
            <translation>%1 күнінен бастап</translation>
        </message>
        <message>
            <source>general practice</source>
            <translation>жалпы практика</translation>
        </message>
        <message>
            <source>therapeutic</source>
            <translation>терапиялық</translation>
        </message>
        <message>
            <source>paediatric</source>
            <translation>педиатриялық</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>Hours</source>
            <translation>Сағаттары</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Кабинет</translation>
        </message>
        <message>
            <source>Slot, minutes</source>
            <translation>Бір қабылдау, минут</translation>
        </message>
        <message>
            <source>Length by kind of visit</source>
            <translation>Қабылдау түрі бойынша ұзақтығы</translation>
        </message>
        <message>
            <source>Breaks</source>
            <translation>Үзілістер</translation>
        </message>
        <message>
            <source>Home calls</source>
            <translation>Үйге шақыру</translation>
        </message>
        <message>
            <source>Quotas</source>
            <translation>Квоталар</translation>
        </message>
        <message>
            <source>In force</source>
            <translation>Қолданылуы</translation>
        </message>
        <message>
            <source>Away</source>
            <translation>Болмайтын уақыты</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>Substitute</source>
            <translation>Орнын басатын</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>called off</source>
            <translation>алып тасталды</translation>
        </message>
        <message>
            <source>nurse</source>
            <translation>мейіргер</translation>
        </message>
        <message>
            <source>doctor</source>
            <translation>дәрігер</translation>
        </message>
        <message>
            <source>works here</source>
            <translation>осында жұмыс істейді</translation>
        </message>
        <message>
            <source>works here no more</source>
            <translation>енді жұмыс істемейді</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Аты</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>Specialties</source>
            <translation>Мамандықтары</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Учаске</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Нөмірі</translation>
        </message>
        <message>
            <source>Name in Kazakh</source>
            <translation>Қазақша атауы</translation>
        </message>
        <message>
            <source>Name in Russian</source>
            <translation>Орысша атауы</translation>
        </message>
        <message>
            <source>Write the times like 08:30.</source>
            <translation>Уақытты 08:30 түрінде жазыңыз.</translation>
        </message>
        <message>
            <source>Write the first day.</source>
            <translation>Бірінші күнін жазыңыз.</translation>
        </message>
        <message>
            <source>The absence must end after it begins.</source>
            <translation>Болмайтын уақыттың соңы басынан кейін болуы керек.</translation>
        </message>
        <message>
            <source>Somebody called this absence off meanwhile. Save once more to note it as a new one.</source>
            <translation>Осы аралықта біреу бұл жазбаны алып тастады. Жаңадан енгізу үшін тағы бір рет сақтаңыз.</translation>
        </message>
        <message>
            <source>Choose another day of the week or another doctor.</source>
            <translation>Аптаның басқа күнін немесе басқа дәрігерді таңдаңыз.</translation>
        </message>
        <message>
            <source>Write the last day.</source>
            <translation>Соңғы күнін жазыңыз.</translation>
        </message>
        <message>
            <source>Somebody changed these hours meanwhile. Go back: they are read anew; then end them.</source>
            <translation>Осы аралықта біреу бұл сағаттарды өзгертті. Қайтыңыз: олар қайта оқылады, содан кейін аяқтаңыз.</translation>
        </message>
        <message>
            <source>Choose at least one day of the week.</source>
            <translation>Аптаның кемінде бір күнін таңдаңыз.</translation>
        </message>
        <message>
            <source>Somebody removed these hours meanwhile. Save once more to lay them down as new ones.</source>
            <translation>Осы аралықта біреу бұл сағаттарды алып тастады. Жаңадан енгізу үшін тағы бір рет сақтаңыз.</translation>
        </message>
        <message>
            <source>Affected bookings</source>
            <translation>Уақытсыз қалған жазылулар</translation>
        </message>
        <message>
            <source>New hours…</source>
            <translation>Сағаттар қосу…</translation>
        </message>
        <message>
            <source>Change…</source>
            <translation>Өзгерту…</translation>
        </message>
        <message>
            <source>Copy…</source>
            <translation>Көшіру…</translation>
        </message>
        <message>
            <source>End…</source>
            <translation>Аяқтау…</translation>
        </message>
        <message>
            <source>New absence…</source>
            <translation>Болмайтын уақытын қосу…</translation>
        </message>
        <message>
            <source>Change the absence…</source>
            <translation>Болмайтын уақытын өзгерту…</translation>
        </message>
        <message>
            <source>The hours were laid down.</source>
            <translation>Сағаттар енгізілді.</translation>
        </message>
        <message>
            <source>The hours were changed.</source>
            <translation>Сағаттар өзгертілді.</translation>
        </message>
        <message>
            <source>The hours were copied.</source>
            <translation>Сағаттар көшірілді.</translation>
        </message>
        <message>
            <source>The last day of the hours was set.</source>
            <translation>Сағаттардың соңғы күні белгіленді.</translation>
        </message>
        <message>
            <source>The absence was noted.</source>
            <translation>Болмайтын уақыты енгізілді.</translation>
        </message>
        <message>
            <source>The absence was changed.</source>
            <translation>Болмайтын уақыты өзгертілді.</translation>
        </message>
        <message numerus="yes">
            <source>%n booked people have no time any more: they are in the list of affected bookings.</source>
            <translation>
                <numerusform>Жазылған %n адам уақытсыз қалды: олар уақытсыз қалған жазылулар тізімінде.</numerusform>
                <numerusform>Жазылған %n адам уақытсыз қалды: олар уақытсыз қалған жазылулар тізімінде.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show them</source>
            <translation>Көрсету</translation>
        </message>
        <message numerus="yes">
            <source>%n booked people have their time again.</source>
            <translation>
                <numerusform>Жазылған %n адамның уақыты қалпына келді.</numerusform>
                <numerusform>Жазылған %n адамның уақыты қалпына келді.</numerusform>
            </translation>
        </message>
        <message>
            <source>The weeks that can be booked were set.</source>
            <translation>Жазылуға болатын апталар саны белгіленді.</translation>
        </message>
        <message>
            <source>No booking is affected: everybody has their time.</source>
            <translation>Уақытсыз қалған жазылу жоқ: бәрінің уақыты сақталған.</translation>
        </message>
        <message>
            <source>Write the surname.</source>
            <translation>Тегін жазыңыз.</translation>
        </message>
        <message>
            <source>Write the name in Kazakh.</source>
            <translation>Қазақша атауын жазыңыз.</translation>
        </message>
        <message>
            <source>The number is from 1 to 999.</source>
            <translation>Нөмір 1-ден 999-ға дейін болады.</translation>
        </message>
        <message>
            <source>Another district has this number.</source>
            <translation>Бұл нөмір басқа учаскеде бар.</translation>
        </message>
        <message>
            <source>Attached</source>
            <translation>Бекітілгені</translation>
        </message>
        <message>
            <source>Load</source>
            <translation>Жүктемесі</translation>
        </message>
        <message>
            <source>over the bound</source>
            <translation>шектен асты</translation>
        </message>
        <message>
            <source>above 1700</source>
            <translation>1700-ден асты</translation>
        </message>
        <message>
            <source>within the bound</source>
            <translation>шектен аспайды</translation>
        </message>
        <message>
            <source>%1: %2 of 0–6, %3 of 7–18 years</source>
            <translation>%1: 0–6 жаста — %2, 7–18 жаста — %3</translation>
        </message>
        <message>
            <source>The record was saved.</source>
            <translation>Жазба сақталды.</translation>
        </message>
        <message>
            <source>Add to the staff…</source>
            <translation>Қызметкер қосу…</translation>
        </message>
        <message>
            <source>Change the record…</source>
            <translation>Жазбаны өзгерту…</translation>
        </message>
        <message>
            <source>Add a district…</source>
            <translation>Учаске қосу…</translation>
        </message>
        <message>
            <source>Change the district…</source>
            <translation>Учаскені өзгерту…</translation>
        </message>
        <message>
            <source>Name of the district</source>
            <translation>Атауы</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::app</name>
        <message>
            <source>Opening the demo…</source>
            <translation>Демо ашылуда…</translation>
        </message>
        <message>
            <source>The first time a polyclinic is made up; this takes some seconds.</source>
            <translation>Алғаш рет ойдан шығарылған емхана құрылады; бұл бірнеше секунд алады.</translation>
        </message>
        <message>
            <source>The demo cannot be opened</source>
            <translation>Демоны ашу мүмкін емес</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::AbsenceDialog</name>
        <message>
            <source>New absence: %1</source>
            <translation>Болмайтын уақыты: %1</translation>
        </message>
        <message>
            <source>Change the absence: %1</source>
            <translation>Болмайтын уақытын өзгерту: %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Бірінші күні</translation>
        </message>
        <message>
            <source>From which time, if not the whole day</source>
            <translation>Күні бойы болмаса, сағат нешеден</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Соңғы күні</translation>
        </message>
        <message>
            <source>Until which time, if not the whole day</source>
            <translation>Күні бойы болмаса, сағат нешеге дейін</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>Substitute</source>
            <translation>Орнын басатын</translation>
        </message>
        <message>
            <source>Booked people are offered to the substitute first.</source>
            <translation>Жазылғандар алдымен орнын басатын дәрігерге ұсынылады.</translation>
        </message>
        <message>
            <source>dd.mm.yyyy</source>
            <translation>кк.аа.жжжж</translation>
        </message>
        <message>
            <source>Call it off</source>
            <translation>Алып тастау</translation>
        </message>
        <message>
            <source>none</source>
            <translation>жоқ</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::AdministrationPage</name>
        <message>
            <source>Administration</source>
            <translation>Баптаулар</translation>
        </message>
        <message>
            <source>Sections of the administration</source>
            <translation>Баптаулар бөлімдері</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::AppearanceBar</name>
        <message>
            <source>Language of the interface: %1</source>
            <translation>Интерфейс тілі: %1</translation>
        </message>
        <message>
            <source>Light colours</source>
            <translation>Ашық түстер</translation>
        </message>
        <message>
            <source>Dark colours</source>
            <translation>Күңгірт түстер</translation>
        </message>
        <message>
            <source>Light colours (Ctrl+Shift+D)</source>
            <translation>Ашық түстер (Ctrl+Shift+D)</translation>
        </message>
        <message>
            <source>Dark colours (Ctrl+Shift+D)</source>
            <translation>Күңгірт түстер (Ctrl+Shift+D)</translation>
        </message>
        <message>
            <source>Kazakh or Russian</source>
            <translation>Қазақша немесе орысша</translation>
        </message>
        <message>
            <source>Light or dark colours</source>
            <translation>Ашық немесе күңгірт түстер</translation>
        </message>
        <message>
            <source>Larger text</source>
            <translation>Мәтінді үлкейту</translation>
        </message>
        <message>
            <source>Smaller text</source>
            <translation>Мәтінді кішірейту</translation>
        </message>
        <message>
            <source>Text of the usual size</source>
            <translation>Мәтіннің әдеттегі өлшемі</translation>
        </message>
        <message>
            <source>Kazakh or Russian (Ctrl+Shift+T)</source>
            <translation>Қазақша немесе орысша (Ctrl+Shift+T)</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::AskDialog</name>
        <message>
            <source>There are changes that are not saved.</source>
            <translation>Сақталмаған өзгерістер бар.</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Осында қалу</translation>
        </message>
        <message>
            <source>Discard the changes</source>
            <translation>Өзгерістерден бас тарту</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::AuditPage</name>
        <message>
            <source>Everybody</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>Everything</source>
            <translation>Барлық әрекет</translation>
        </message>
        <message>
            <source>First day</source>
            <translation>Бірінші күн</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Соңғы күн</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кім</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Не істеді</translation>
        </message>
        <message>
            <source>Whose card</source>
            <translation>Кімнің картасы</translation>
        </message>
        <message>
            <source>Number of the card or IIN</source>
            <translation>Карта нөмірі немесе ЖСН</translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Көрсету</translation>
        </message>
        <message>
            <source>Verify the audit</source>
            <translation>Аудитті тексеру</translation>
        </message>
        <message>
            <source>Save as CSV…</source>
            <translation>CSV түрінде сақтау…</translation>
        </message>
        <message>
            <source>Save these rows as a file?</source>
            <translation>Бұл жолдарды файлға сақтау керек пе?</translation>
        </message>
        <message>
            <source>The file is not encrypted. That it was saved, by whom and why is kept in the audit.</source>
            <translation>Файл шифрланбайды. Оны кім және не үшін сақтағаны аудитке жазылады.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Choose the file…</source>
            <translation>Файлды таңдау…</translation>
        </message>
        <message>
            <source>Inspection</source>
            <translation>Тексеріс</translation>
        </message>
        <message>
            <source>A person asked who saw the card</source>
            <translation>Пациент картаны кім көргенін сұрады</translation>
        </message>
        <message>
            <source>Save rows of the audit</source>
            <translation>Аудит жолдарын сақтау</translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation>Кесте (CSV)</translation>
        </message>
        <message>
            <source>Only these days</source>
            <translation>Тек осы күндер</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::AuditTableModel</name>
        <message>
            <source>Row</source>
            <translation>Жол</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Қашан</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кім</translation>
        </message>
        <message>
            <source>What was done</source>
            <translation>Не істелді</translation>
        </message>
        <message>
            <source>With what</source>
            <translation>Неге қатысты</translation>
        </message>
        <message>
            <source>Reason and details</source>
            <translation>Себебі мен мәліметтер</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::BackupPlanForm</name>
        <message>
            <source>A folder for backups</source>
            <translation>Сақтық көшірмелер қалтасы</translation>
        </message>
        <message>
            <source>Every day at</source>
            <translation>Күн сайын, сағат</translation>
        </message>
        <message>
            <source>Folder of the backups</source>
            <translation>Сақтық көшірмелер қалтасы</translation>
        </message>
        <message>
            <source>Second copy, on another disk</source>
            <translation>Екінші данасы, басқа дискіде</translation>
        </message>
        <message>
            <source>none</source>
            <translation>жоқ</translation>
        </message>
        <message>
            <source>Choose…</source>
            <translation>Таңдау…</translation>
        </message>
        <message>
            <source>Choose the folder of the backups</source>
            <translation>Сақтық көшірмелер қалтасын таңдау</translation>
        </message>
        <message>
            <source>Choose the folder of the second copy</source>
            <translation>Екінші дананың қалтасын таңдау</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Save when and where backups are made</source>
            <translation>Көшірменің қашан және қайда жасалатынын сақтау</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::BackupTableModel</name>
        <message>
            <source>its head cannot be read</source>
            <translation>тақырыбы оқылмайды</translation>
        </message>
        <message>
            <source>of the day</source>
            <translation>күннің соңғысы</translation>
        </message>
        <message>
            <source>of the week</source>
            <translation>аптаның соңғысы</translation>
        </message>
        <message>
            <source>of the month</source>
            <translation>айдың соңғысы</translation>
        </message>
        <message>
            <source>makes room next</source>
            <translation>келесіде өшіріледі</translation>
        </message>
        <message>
            <source>not yet</source>
            <translation>әлі тексерілмеген</translation>
        </message>
        <message>
            <source>whole, %1</source>
            <translation>бүтін, %1</translation>
        </message>
        <message>
            <source>damaged, %1</source>
            <translation>бүлінген, %1</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Жасалды</translation>
        </message>
        <message>
            <source>Kept as the last</source>
            <translation>Не ретінде сақталады</translation>
        </message>
        <message>
            <source>Size</source>
            <translation>Көлемі</translation>
        </message>
        <message>
            <source>Read back</source>
            <translation>Тексерілді</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::BackupsPage</name>
        <message>
            <source>Backups</source>
            <translation>Сақтық көшірмелер</translation>
        </message>
        <message>
            <source>There are no backups in this folder yet. One is made every day, and whenever the program is left.</source>
            <translation>Бұл қалтада әзірге сақтық көшірме жоқ. Ол күн сайын және бағдарламадан шыққан сайын жасалады.</translation>
        </message>
        <message>
            <source>Restore…</source>
            <translation>Қалпына келтіру…</translation>
        </message>
        <message>
            <source>Restore a file…</source>
            <translation>Файлдан қалпына келтіру…</translation>
        </message>
        <message>
            <source>Save a backup elsewhere…</source>
            <translation>Басқа жерге сақтау…</translation>
        </message>
        <message>
            <source>Verify the desk</source>
            <translation>Дерекқорды тексеру</translation>
        </message>
        <message>
            <source>Rebuild the search</source>
            <translation>Іздеуді қайта құру</translation>
        </message>
        <message>
            <source>Change the key…</source>
            <translation>Кілтті ауыстыру…</translation>
        </message>
        <message>
            <source>Timed work</source>
            <translation>Жоспарлы жұмыс</translation>
        </message>
        <message>
            <source>At work</source>
            <translation>Орындалуда</translation>
        </message>
        <message>
            <source>Save a backup elsewhere</source>
            <translation>Сақтық көшірмені басқа жерге сақтау</translation>
        </message>
        <message>
            <source>Backup of Tirkeu</source>
            <translation>Tirkeu сақтық көшірмесі</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Сақтық көшірмені қалпына келтіру</translation>
        </message>
        <message>
            <source>When and where backups are made was changed</source>
            <translation>Көшірменің қашан, қайда жасалатыны өзгертілді</translation>
        </message>
        <message>
            <source>The change is not saved.</source>
            <translation>Өзгеріс сақталған жоқ.</translation>
        </message>
        <message>
            <source>Discard the changes</source>
            <translation>Өзгерістерден бас тарту</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Осында қалу</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::BookingCard</name>
        <message>
            <source>room %1</source>
            <translation>%1‑кабинет</translation>
        </message>
        <message>
            <source>over the timetable: %1</source>
            <translation>кестеден тыс: %1</translation>
        </message>
        <message>
            <source>The timetable has no time for this visit any more: move or cancel it.</source>
            <translation>Кестеде бұл қабылдауға уақыт қалмады: жазылуды ауыстырыңыз немесе күшін жойыңыз.</translation>
        </message>
        <message>
            <source>The booking</source>
            <translation>Жазылу</translation>
        </message>
        <message>
            <source>Coupon No. %1</source>
            <translation>Талон № %1</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::BookingDetailsDialog</name>
        <message>
            <source>Booking %1</source>
            <translation>%1 жазылуы</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Reading…</source>
            <translation>Оқылуда…</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Уақыты</translation>
        </message>
        <message>
            <source>Doctor</source>
            <translation>Дәрігер</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Кабинет</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Kind of visit</source>
            <translation>Қабылдау түрі</translation>
        </message>
        <message>
            <source>Reason of the visit</source>
            <translation>Жүгіну себебі</translation>
        </message>
        <message>
            <source>Form of care</source>
            <translation>Көмек нысаны</translation>
        </message>
        <message>
            <source>How the request came</source>
            <translation>Өтініш қалай түсті</translation>
        </message>
        <message>
            <source>Representative</source>
            <translation>Өкіл</translation>
        </message>
        <message>
            <source>Referral</source>
            <translation>Жолдама</translation>
        </message>
        <message>
            <source>Over the timetable, because</source>
            <translation>Кестеден тыс, себебі</translation>
        </message>
        <message>
            <source>Against the advice, because</source>
            <translation>Ұсынымға қарамастан, себебі</translation>
        </message>
        <message>
            <source>Cancelled, because</source>
            <translation>Күші жойылды, себебі</translation>
        </message>
        <message>
            <source>moved</source>
            <translation>ауыстырылды</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>Documents taken</source>
            <translation>Құжаттар қабылданды</translation>
        </message>
        <message>
            <source>Booked</source>
            <translation>Жазылды</translation>
        </message>
        <message>
            <source>Came</source>
            <translation>Келді</translation>
        </message>
        <message>
            <source>Called in</source>
            <translation>Кабинетке шақырылды</translation>
        </message>
        <message>
            <source>In the same go</source>
            <translation>Бірге жазылған</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Нұсқалар</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::BookingPage</name>
        <message>
            <source>Booking</source>
            <translation>Жазылу</translation>
        </message>
        <message>
            <source>Reading the timetable…</source>
            <translation>Кесте оқылуда…</translation>
        </message>
        <message>
            <source>No doctor fits these words, this specialty or this district.</source>
            <translation>Бұл сөздерге, мамандыққа немесе учаскеге сай дәрігер жоқ.</translation>
        </message>
        <message>
            <source>The clinic is closed on this day.</source>
            <translation>Бұл күні емхана жұмыс істемейді.</translation>
        </message>
        <message>
            <source>Nobody sees people on this day. The timetable is laid down in the administration.</source>
            <translation>Бұл күні қабылдау жоқ. Кесте «Баптаулар» бөлімінде жасалады.</translation>
        </message>
        <message>
            <source>Your role does not book visits.</source>
            <translation>Рөліңіз қабылдауға жазуға рұқсат бермейді.</translation>
        </message>
        <message>
            <source>Booked by mistake</source>
            <translation>Қате жазылған</translation>
        </message>
        <message>
            <source>The visit is booked.</source>
            <translation>Қабылдауға жазылды.</translation>
        </message>
        <message>
            <source>Move the booking of %1?</source>
            <translation>Жазылуды ауыстыру керек пе: %1?</translation>
        </message>
        <message>
            <source>From: %1
To: %2</source>
            <translation>Қай уақыттан: %1
Қай уақытқа: %2</translation>
        </message>
        <message>
            <source>Move</source>
            <translation>Ауыстыру</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Қалдыру</translation>
        </message>
        <message>
            <source>Book over it?</source>
            <translation>Кестеден тыс жазу керек пе?</translation>
        </message>
        <message>
            <source>The reason is kept in the booking.</source>
            <translation>Себебі жазылуда сақталады.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Cancel the booking of %1?</source>
            <translation>Жазылудың күшін жою керек пе: %1?</translation>
        </message>
        <message>
            <source>Cancel the booking</source>
            <translation>Жазылудың күшін жою</translation>
        </message>
        <message>
            <source>The person asked to</source>
            <translation>Пациенттің өтініші бойынша</translation>
        </message>
        <message>
            <source>The person is ill</source>
            <translation>Пациент ауырып қалды</translation>
        </message>
        <message>
            <source>The doctor is away</source>
            <translation>Дәрігер жоқ</translation>
        </message>
        <message>
            <source>This record was joined with another meanwhile: the visit is booked on the one that lives on.</source>
            <translation>Бұл жазба осы аралықта басқасымен біріктірілді: қабылдау қолданыстағы жазбаға жазылды.</translation>
        </message>
        <message>
            <source>Discard what was typed for this visit?</source>
            <translation>Осы қабылдауға терілгенді өшіру керек пе?</translation>
        </message>
        <message>
            <source>Discard the draft</source>
            <translation>Қараламаны өшіру</translation>
        </message>
        <message>
            <source>Keep the draft</source>
            <translation>Қараламаны қалдыру</translation>
        </message>
        <message>
            <source>Move it all the same?</source>
            <translation>Сонда да ауыстыру керек пе?</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::BreaksEdit</name>
        <message>
            <source>Add a break</source>
            <translation>Үзіліс қосу</translation>
        </message>
        <message>
            <source>Remove</source>
            <translation>Алып тастау</translation>
        </message>
        <message>
            <source>Break %1 from</source>
            <translation>%1-үзіліс басы</translation>
        </message>
        <message>
            <source>Break %1 to</source>
            <translation>%1-үзіліс соңы</translation>
        </message>
        <message>
            <source>Remove break %1</source>
            <translation>%1-үзілісті алып тастау</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::CardEditor</name>
        <message>
            <source>New person</source>
            <translation>Жаңа пациент</translation>
        </message>
        <message>
            <source>A draft of %1 was found: it was typed and not saved.</source>
            <translation>Сақталмаған қаралама бар, терілген уақыты: %1.</translation>
        </message>
        <message>
            <source>By the IIN: %1. Take it</source>
            <translation>ЖСН бойынша: %1. Қолдану</translation>
        </message>
        <message>
            <source>Leave the card?</source>
            <translation>Картадан шығасыз ба?</translation>
        </message>
        <message>
            <source>It is not saved. What you typed is kept as a draft and offered when you come back.</source>
            <translation>Ол сақталмаған. Тергеніңіз қаралама ретінде сақталады және қайта келгенде ұсынылады.</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Осында қалу</translation>
        </message>
        <message>
            <source>Discard what was typed</source>
            <translation>Терілгенді өшіру</translation>
        </message>
        <message>
            <source>Leave, keep the draft</source>
            <translation>Шығу, қараламаны сақтау</translation>
        </message>
        <message>
            <source>Why is the card corrected?</source>
            <translation>Карта неліктен түзетіледі?</translation>
        </message>
        <message>
            <source>It was confirmed: the reason is kept with the correction.</source>
            <translation>Деректер расталған: себеп түзетумен бірге сақталады.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Save the correction</source>
            <translation>Түзетуді сақтау</translation>
        </message>
        <message>
            <source>Change of the surname</source>
            <translation>Тегінің өзгеруі</translation>
        </message>
        <message>
            <source>Change of the address</source>
            <translation>Мекенжайының өзгеруі</translation>
        </message>
        <message>
            <source>New identity document</source>
            <translation>Жеке басты куәландыратын жаңа құжат</translation>
        </message>
        <message>
            <source>Slip of the pen</source>
            <translation>Қате жазылған</translation>
        </message>
        <message>
            <source>Is it another person with the same IIN?</source>
            <translation>Бұл ЖСН-і бірдей басқа адам ба?</translation>
        </message>
        <message>
            <source>Two people cannot have one number: compare it with the identity document first. The reason is kept in the journal.</source>
            <translation>Екі адамда бір нөмір болуы мүмкін емес: алдымен құжатпен салыстырыңыз. Себеп журналда сақталады.</translation>
        </message>
        <message>
            <source>Register as another person</source>
            <translation>Басқа адам ретінде тіркеу</translation>
        </message>
        <message>
            <source>Go on with the draft</source>
            <translation>Қараламаны жалғастыру</translation>
        </message>
        <message>
            <source>Discard the draft</source>
            <translation>Қараламаны өшіру</translation>
        </message>
        <message>
            <source>This IIN is in the register already. Is it the same person?</source>
            <translation>Бұл ЖСН тіркелімде бар. Бұл сол адам ба?</translation>
        </message>
        <message>
            <source>Persons with this IIN</source>
            <translation>Осы ЖСН-і бар адамдар</translation>
        </message>
        <message>
            <source>Open that person</source>
            <translation>Сол адамның картасын ашу</translation>
        </message>
        <message>
            <source>Another person…</source>
            <translation>Басқа адам…</translation>
        </message>
        <message>
            <source>Somebody else has saved this card meanwhile. Nothing was overwritten, and what you typed is kept as a draft. Compare both and save again.</source>
            <translation>Осы аралықта картаны басқа қызметкер сақтады. Оның өзгерісі өшірілген жоқ, тергеніңіз қаралама ретінде сақталды. Екеуін салыстырып, қайта сақтаңыз.</translation>
        </message>
        <message>
            <source>Reload and compare</source>
            <translation>Қайта ашып, салыстыру</translation>
        </message>
        <message>
            <source>First visit: open card 052/e</source>
            <translation>Алғаш келуі: № 052/е картасын ашу</translation>
        </message>
        <message>
            <source>Enter: next field · Ctrl+PgDn: next section</source>
            <translation>Enter: келесі өріс · Ctrl+PgDn: келесі бөлім</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>To the next section of the card</source>
            <translation>Картаның келесі бөліміне өту</translation>
        </message>
        <message>
            <source>To the section before</source>
            <translation>Картаның алдыңғы бөліміне өту</translation>
        </message>
        <message>
            <source>Answer first whether to go on with the draft, then scan once more.</source>
            <translation>Алдымен қаралама туралы сұраққа жауап беріңіз, содан кейін қайта сканерлеңіз.</translation>
        </message>
        <message>
            <source>Filled in from the scan.</source>
            <translation>Сканерленген деректермен толтырылды.</translation>
        </message>
        <message>
            <source>The document says otherwise, and what you typed was left: %1. Compare them.</source>
            <translation>Құжатта басқаша жазылған, Сіз терген деректер өзгертілген жоқ: %1. Салыстырыңыз.</translation>
        </message>
        <message>
            <source>Compare</source>
            <translation>Салыстыру</translation>
        </message>
        <message>
            <source>Similar persons in the register: %1. All are taken for other persons.</source>
            <translation>Тіркелімдегі ұқсас адамдар: %1. Бәрі басқа адам деп белгіленді.</translation>
        </message>
        <message>
            <source>This person is very likely in the register already. Similar persons: %1.</source>
            <translation>Бұл адам тіркелімде бар болуы өте ықтимал. Ұқсас адамдар: %1.</translation>
        </message>
        <message>
            <source>Similar persons are in the register: %1.</source>
            <translation>Тіркелімде ұқсас адамдар бар: %1.</translation>
        </message>
        <message>
            <source>Save all the same?</source>
            <translation>Сонда да сақтау керек пе?</translation>
        </message>
        <message>
            <source>Persons of the register who are very likely this one: %1. If it is another person, say so when comparing, and nobody is asked again.</source>
            <translation>Тіркелімдегі осы адам болуы өте ықтимал адамдар: %1. Бұл басқа адам болса, салыстыру кезінде соны белгілеңіз, сонда қайта сұралмайды.</translation>
        </message>
        <message>
            <source>Go on with the form</source>
            <translation>Форманы жалғастыру</translation>
        </message>
        <message>
            <source>Open that card?</source>
            <translation>Сол картаны ашу керек пе?</translation>
        </message>
        <message>
            <source>What you typed for a new person is not saved.</source>
            <translation>Жаңа адамға терілген деректер сақталған жоқ.</translation>
        </message>
        <message>
            <source>Keep it as a draft</source>
            <translation>Қаралама ретінде сақтау</translation>
        </message>
        <message>
            <source>Drop it, open the card</source>
            <translation>Өшіріп, картаны ашу</translation>
        </message>
        <message>
            <source>Take birth date and sex out of the IIN</source>
            <translation>Туған күні мен жынысын ЖСН-нен алу</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::CardForm</name>
        <message>
            <source>Nurses and doctors fill these in; here they can be read.</source>
            <translation>Бұларды мейіргерлер мен дәрігерлер толтырады; мұнда оқуға болады.</translation>
        </message>
        <message>
            <source>Shift+Enter begins a new line.</source>
            <translation>Shift+Enter жаңа жолға көшіреді.</translation>
        </message>
        <message>
            <source>A death is recorded by a doctor, the coordinator or the head.</source>
            <translation>Қайтыс болу фактісін дәрігер, үйлестіруші немесе басшы тіркейді.</translation>
        </message>
        <message>
            <source>%1: has errors</source>
            <translation>%1: қателері бар</translation>
        </message>
        <message>
            <source>Sections of the card</source>
            <translation>Карта бөлімдері</translation>
        </message>
        <message>
            <source>Card</source>
            <translation>Карта</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::CardReadersDialog</name>
        <message>
            <source>Who opened this card</source>
            <translation>Бұл картаны кім ашқан</translation>
        </message>
        <message>
            <source>That you looked here is kept as well.</source>
            <translation>Сіздің осы тізімді қарағаныңыз да жазылады.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::ChangeKeyDialog</name>
        <message>
            <source>Change the key</source>
            <translation>Кілтті ауыстыру</translation>
        </message>
        <message>
            <source>A new key for the desk</source>
            <translation>Дерекқордың жаңа кілті</translation>
        </message>
        <message>
            <source>The whole desk is encrypted anew: for when a computer, a disk or the recovery sheet was lost. Afterwards only your password and a new recovery sheet open it. The other users get new passwords from you, and backups made before want the passwords of their day.</source>
            <translation>Бүкіл дерекқор қайта шифрланады: компьютер, диск немесе қалпына келтіру парағы жоғалған жағдайға арналған. Одан кейін оны тек Сіздің құпиясөзіңіз бен жаңа қалпына келтіру парағы ашады. Қалған пайдаланушыларға жаңа құпиясөзді Сіз бересіз, ал бұрынғы көшірмелер өз күніндегі құпиясөздерді сұрайды.</translation>
        </message>
        <message>
            <source>Your password</source>
            <translation>Сіздің құпиясөзіңіз</translation>
        </message>
        <message>
            <source>Type the code of this desk, %1, to confirm</source>
            <translation>Растау үшін осы тіркеу орнының кодын теріңіз: %1</translation>
        </message>
        <message>
            <source>Keep the key</source>
            <translation>Кілтті қалдыру</translation>
        </message>
        <message>
            <source>This is not the code of this desk.</source>
            <translation>Бұл – осы тіркеу орнының коды емес.</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::ClockColumn</name>
        <message>
            <source>Clocks</source>
            <translation>Мерзімдер</translation>
        </message>
        <message>
            <source>Nothing is running against the clock.</source>
            <translation>Мерзімі есептеліп жатқан ештеңе жоқ.</translation>
        </message>
        <message>
            <source>Always show the clocks</source>
            <translation>Мерзімдерді әрқашан көрсету</translation>
        </message>
        <message>
            <source>Running clocks</source>
            <translation>Есептеліп жатқан мерзімдер</translation>
        </message>
        <message numerus="yes">
            <source>%n more</source>
            <translation>
                <numerusform>тағы %n</numerusform>
                <numerusform>тағы %n</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::ClosedDeskDialog</name>
        <message>
            <source>Restoring the backup</source>
            <translation>Сақтық көшірмені қалпына келтіру</translation>
        </message>
        <message>
            <source>Changing the key</source>
            <translation>Кілтті ауыстыру</translation>
        </message>
        <message>
            <source>The backup is being put in place…</source>
            <translation>Сақтық көшірме орнына қойылуда…</translation>
        </message>
        <message>
            <source>The desk is being encrypted anew…</source>
            <translation>Дерекқор қайта шифрлануда…</translation>
        </message>
        <message>
            <source>Do not switch the computer off. It takes as long as a backup does.</source>
            <translation>Компьютерді өшірмеңіз. Бұл сақтық көшірме жасағандай уақыт алады.</translation>
        </message>
        <message>
            <source>Go to the sign-in</source>
            <translation>Жүйеге кіруге өту</translation>
        </message>
        <message>
            <source>The backup is in its place</source>
            <translation>Сақтық көшірме орнында</translation>
        </message>
        <message>
            <source>Sign in with a password of the day of the backup. What was there before is set aside beside the desk, in files named “before-restore”: nothing of it is lost.</source>
            <translation>Көшірме жасалған күнгі құпиясөзбен кіріңіз. Бұрынғысы сол қалтада «before-restore» деген атпен сақталды: ештеңе жоғалған жоқ.</translation>
        </message>
        <message>
            <source>The backup was not restored</source>
            <translation>Сақтық көшірме қалпына келтірілмеді</translation>
        </message>
        <message>
            <source>The key was not changed</source>
            <translation>Кілт ауыстырылмады</translation>
        </message>
        <message>
            <source>Go on without the recovery sheet?</source>
            <translation>Қалпына келтіру парағынсыз жалғастыру керек пе?</translation>
        </message>
        <message>
            <source>The code will not be shown again, and the one of the old sheet opens nothing any more.</source>
            <translation>Код енді көрсетілмейді, ал ескі парақтағы код ештеңе ашпайды.</translation>
        </message>
        <message>
            <source>Go on without it</source>
            <translation>Онсыз жалғастыру</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Осында қалу</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::CommandPalette</name>
        <message>
            <source>Nothing is called so. Try another word, Kazakh or Russian.</source>
            <translation>Ондай атау жоқ. Басқа сөзді қазақша не орысша жазып көріңіз.</translation>
        </message>
        <message>
            <source>Commands</source>
            <translation>Әрекеттер</translation>
        </message>
        <message>
            <source>What do you want to do?</source>
            <translation>Не істегіңіз келеді?</translation>
        </message>
        <message>
            <source>Commands found</source>
            <translation>Табылған әрекеттер</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::ComparedTableModel</name>
        <message>
            <source>Field</source>
            <translation>Өріс</translation>
        </message>
        <message>
            <source>Compared</source>
            <translation>Салыстыру</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::ConflictDialog</name>
        <message>
            <source>The card was corrected by somebody else</source>
            <translation>Картаны басқа қызметкер түзеткен</translation>
        </message>
        <message>
            <source>These fields differ. A tick means that what you typed stands; Space changes it. Nothing is saved until you save the card.</source>
            <translation>Мына өрістер әртүрлі. Белгі қойылса, Сіздің тергеніңіз қалады; оны бос орын пернесі ауыстырады. Картаны сақтағанша ештеңе сақталмайды.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>Go on with these values</source>
            <translation>Осы мәндермен жалғастыру</translation>
        </message>
        <message>
            <source>Field, mine stands</source>
            <translation>Өріс, менікі қалады</translation>
        </message>
        <message>
            <source>Mine</source>
            <translation>Менікі</translation>
        </message>
        <message>
            <source>Theirs</source>
            <translation>Басқанікі</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::CopyDialog</name>
        <message>
            <source>Copy the hours</source>
            <translation>Сағаттарды көшіру</translation>
        </message>
        <message>
            <source>Copy</source>
            <translation>Көшіру</translation>
        </message>
        <message>
            <source>The whole week of the doctor</source>
            <translation>Дәрігердің бүкіл аптасы</translation>
        </message>
        <message>
            <source>What</source>
            <translation>Не</translation>
        </message>
        <message>
            <source>To which days of the week</source>
            <translation>Аптаның қай күндеріне</translation>
        </message>
        <message>
            <source>None chosen: the same days.</source>
            <translation>Таңдалмаса, сол күндерге.</translation>
        </message>
        <message>
            <source>To whom</source>
            <translation>Кімге</translation>
        </message>
        <message>
            <source>Space chooses.</source>
            <translation>Бос орын пернесімен таңдалады.</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>Қолданыла бастайтын күні</translation>
        </message>
        <message>
            <source>Only these hours: %1, %2</source>
            <translation>Тек осы сағаттар: %1, %2</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::CountsRow</name>
        <message>
            <source>rows read</source>
            <translation>жол оқылды</translation>
        </message>
        <message>
            <source>added</source>
            <translation>қосылды</translation>
        </message>
        <message>
            <source>updated</source>
            <translation>жаңартылды</translation>
        </message>
        <message>
            <source>unchanged</source>
            <translation>өзгермеді</translation>
        </message>
        <message>
            <source>rejected</source>
            <translation>қабылданбады</translation>
        </message>
        <message>
            <source>possible duplicates</source>
            <translation>ықтимал қайталану</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::CredentialsForm</name>
        <message>
            <source>Login</source>
            <translation>Логин</translation>
        </message>
        <message>
            <source>Password</source>
            <translation>Құпиясөз</translation>
        </message>
        <message>
            <source>Sign in</source>
            <translation>Кіру</translation>
        </message>
        <message>
            <source>Unlock</source>
            <translation>Құлпын ашу</translation>
        </message>
        <message>
            <source>Checking the password…</source>
            <translation>Құпиясөз тексерілуде…</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::DayBar</name>
        <message>
            <source>Choose a day</source>
            <translation>Күнді таңдау</translation>
        </message>
        <message>
            <source>All specialties</source>
            <translation>Барлық мамандықтар</translation>
        </message>
        <message>
            <source>All doctors</source>
            <translation>Барлық дәрігерлер</translation>
        </message>
        <message>
            <source>Week of the doctor</source>
            <translation>Дәрігердің аптасы</translation>
        </message>
        <message>
            <source>Today</source>
            <translation>Бүгін</translation>
        </message>
        <message>
            <source>My district</source>
            <translation>Менің учаскем</translation>
        </message>
        <message>
            <source>Ctrl+F  Doctor, specialty or room</source>
            <translation>Ctrl+F  Дәрігер, мамандық немесе кабинет</translation>
        </message>
        <message>
            <source>Find a doctor</source>
            <translation>Дәрігерді табу</translation>
        </message>
        <message>
            <source>Specialty</source>
            <translation>Мамандық</translation>
        </message>
        <message>
            <source>en_GB</source>
            <translation>kk_KZ</translation>
        </message>
        <message>
            <source>The day before</source>
            <translation>Алдыңғы күн</translation>
        </message>
        <message>
            <source>The day after</source>
            <translation>Келесі күн</translation>
        </message>
        <message>
            <source>The week of %1</source>
            <translation>%1: апталық кесте</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::DeskCare</name>
        <message>
            <source>My password…</source>
            <translation>Менің құпиясөзім…</translation>
        </message>
        <message>
            <source>Make a backup…</source>
            <translation>Сақтық көшірме жасау…</translation>
        </message>
        <message>
            <source>Verify the desk…</source>
            <translation>Дерекқорды тексеру…</translation>
        </message>
        <message>
            <source>Leave the program</source>
            <translation>Бағдарламадан шығу</translation>
        </message>
        <message>
            <source>This did not work</source>
            <translation>Бұл орындалмады</translation>
        </message>
        <message>
            <source>Make a backup</source>
            <translation>Сақтық көшірме жасау</translation>
        </message>
        <message>
            <source>Backup of Tirkeu</source>
            <translation>Tirkeu сақтық көшірмесі</translation>
        </message>
        <message>
            <source>Making the backup…</source>
            <translation>Сақтық көшірме жасалуда…</translation>
        </message>
        <message>
            <source>The backup is made</source>
            <translation>Сақтық көшірме жасалды</translation>
        </message>
        <message>
            <source>It was read back and is whole. It opens with the passwords of today; keep it away from this computer.</source>
            <translation>Ол қайта оқылып, тексерілді, бүтін. Бүгінгі құпиясөздермен ашылады; оны басқа жерде сақтаңыз.</translation>
        </message>
        <message>
            <source>Verifying the desk…</source>
            <translation>Дерекқор тексерілуде…</translation>
        </message>
        <message>
            <source>The desk is whole</source>
            <translation>Дерекқор бүтін</translation>
        </message>
        <message>
            <source>The file, the cards, the search and the audit agree with one another.</source>
            <translation>Файл, карталар, іздеу және аудит бір-біріне сәйкес.</translation>
        </message>
        <message>
            <source>Something is wrong with the desk</source>
            <translation>Дерекқорда ақау бар</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Rebuild the search</source>
            <translation>Іздеуді қайта құру</translation>
        </message>
        <message>
            <source>Rebuilding the search…</source>
            <translation>Іздеу қайта құрылуда…</translation>
        </message>
        <message>
            <source>The search is rebuilt</source>
            <translation>Іздеу қайта құрылды</translation>
        </message>
        <message>
            <source>Verify the desk again to see whether anything else is wrong.</source>
            <translation>Басқа ақау бар-жоғын білу үшін дерекқорды қайта тексеріңіз.</translation>
        </message>
        <message>
            <source>You can go on as soon as it is done.</source>
            <translation>Аяқталған бойда жұмысты жалғастыра аласыз.</translation>
        </message>
        <message>
            <source>Settings…</source>
            <translation>Осы компьютердің баптаулары…</translation>
        </message>
        <message>
            <source>Users</source>
            <translation>Пайдаланушылар</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::DistrictDialog</name>
        <message>
            <source>New district</source>
            <translation>Жаңа учаске</translation>
        </message>
        <message>
            <source>Change: %1</source>
            <translation>Өзгерту: %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Number</source>
            <translation>Нөмірі</translation>
        </message>
        <message>
            <source>Name in Kazakh</source>
            <translation>Қазақша атауы</translation>
        </message>
        <message>
            <source>Name in Russian</source>
            <translation>Орысша атауы</translation>
        </message>
        <message>
            <source>Kind of the district</source>
            <translation>Учаскенің түрі</translation>
        </message>
        <message>
            <source>none</source>
            <translation>жоқ</translation>
        </message>
        <message>
            <source>Doctor</source>
            <translation>Дәрігер</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::DistrictsPage</name>
        <message>
            <source>Districts</source>
            <translation>Учаскелер</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::DoctorIllDialog</name>
        <message>
            <source>Nobody is affected.</source>
            <translation>Мұндай жазылулар жоқ.</translation>
        </message>
        <message>
            <source>Affected: %1 · to be settled: %2 · reached: %3</source>
            <translation>Уақытсыз қалғаны: %1 · шешілмегені: %2 · хабар алғаны: %3</translation>
        </message>
        <message>
            <source>The doctor is ill today</source>
            <translation>Бүгін дәрігер ауырып қалды</translation>
        </message>
        <message>
            <source>Doctor</source>
            <translation>Дәрігер</translation>
        </message>
        <message>
            <source>Away from</source>
            <translation>Қашаннан</translation>
        </message>
        <message>
            <source>Until the end of</source>
            <translation>Қай күннің соңына дейін</translation>
        </message>
        <message>
            <source>Why</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Substitute</source>
            <translation>Орнын басатын</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>Choose the doctor</source>
            <translation>Дәрігерді таңдаңыз</translation>
        </message>
        <message>
            <source>Nobody in particular</source>
            <translation>Нақты ешкім жоқ</translation>
        </message>
        <message>
            <source>People whose doctor is away</source>
            <translation>Дәрігері қабылдай алмайтын пациенттер</translation>
        </message>
        <message>
            <source>Which time?</source>
            <translation>Қай уақытқа?</translation>
        </message>
        <message>
            <source>Free times</source>
            <translation>Бос уақыттар</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>Propose this time</source>
            <translation>Осы уақытты ұсыну</translation>
        </message>
        <message>
            <source>Not reached: what happened?</source>
            <translation>Хабарласу мүмкін болмады: не болды?</translation>
        </message>
        <message>
            <source>Note it</source>
            <translation>Белгілеу</translation>
        </message>
        <message>
            <source>Does not answer</source>
            <translation>Жауап бермейді</translation>
        </message>
        <message>
            <source>Wrong number</source>
            <translation>Нөмірі қате</translation>
        </message>
        <message>
            <source>Asked to call later</source>
            <translation>Кейінірек хабарласуды сұрады</translation>
        </message>
        <message>
            <source>Leave this booking as it is?</source>
            <translation>Бұл жазылуды орнында қалдыру керек пе?</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Leave as it is</source>
            <translation>Орнында қалдыру</translation>
        </message>
        <message>
            <source>The doctor comes for this person</source>
            <translation>Дәрігер осы пациент үшін келеді</translation>
        </message>
        <message>
            <source>Seen by another room</source>
            <translation>Басқа кабинетте қабылданады</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::DocumentsDialog</name>
        <message>
            <source>Whose documents are they? %1</source>
            <translation>Құжаттар кімдікі? %1</translation>
        </message>
        <message>
            <source>A certificate is reported to the monitoring of state services with the person it was given to.</source>
            <translation>Мемлекеттік көрсетілетін қызметтер мониторингіне анықтама туралы дерек кімге берілгені көрсетіліп жіберіледі.</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Адам</translation>
        </message>
        <message>
            <source>ЖСН, surname or phone</source>
            <translation>ЖСН, тегі немесе телефоны</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>Go on without a name</source>
            <translation>Атын көрсетпей жалғастыру</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::DraftsDialog</name>
        <message>
            <source>nothing differs from the card</source>
            <translation>картадан айырмашылығы жоқ</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Жаңа пациент</translation>
        </message>
        <message>
            <source>Discard this draft?</source>
            <translation>Бұл қараламаны өшіру керек пе?</translation>
        </message>
        <message>
            <source>What was typed and not saved is lost. The card stays as it is.</source>
            <translation>Терілген, бірақ сақталмаған деректер жойылады. Карта өзгермейді.</translation>
        </message>
        <message>
            <source>Discard the draft</source>
            <translation>Қараламаны өшіру</translation>
        </message>
        <message>
            <source>Keep the draft</source>
            <translation>Қараламаны қалдыру</translation>
        </message>
        <message>
            <source>Drafts</source>
            <translation>Қараламалар</translation>
        </message>
        <message>
            <source>Typed and not saved yet</source>
            <translation>Терілген, бірақ әлі сақталмаған</translation>
        </message>
        <message>
            <source>There are no drafts: everything you typed is saved.</source>
            <translation>Қаралама жоқ: Сіз терген деректердің бәрі сақталған.</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Пациент</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Қашан</translation>
        </message>
        <message>
            <source>What is filled in</source>
            <translation>Не толтырылған</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Жалғастыру</translation>
        </message>
        <message>
            <source>Discard…</source>
            <translation>Өшіру…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>A visit to book: %1, %2</source>
            <translation>Жазылатын қабылдау: %1, %2</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::DuplicateTableModel</name>
        <message>
            <source>How likely</source>
            <translation>Ықтималдығы</translation>
        </message>
        <message>
            <source>First record</source>
            <translation>Бірінші жазба</translation>
        </message>
        <message>
            <source>Second record</source>
            <translation>Екінші жазба</translation>
        </message>
        <message>
            <source>Decision</source>
            <translation>Шешім</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::DuplicatesPage</name>
        <message>
            <source>Possible duplicates</source>
            <translation>Ықтимал қайталанулар</translation>
        </message>
        <message>
            <source>Compared on %1. Persons: %2. Pairs in the list: %3, of these put off: %4.</source>
            <translation>Салыстырылған уақыты: %1. Адам саны: %2. Тізімдегі жұптар: %3, оның ішінде кейінге қалдырылғаны: %4.</translation>
        </message>
        <message>
            <source>The list is being read…</source>
            <translation>Тізім оқылып жатыр…</translation>
        </message>
        <message>
            <source>The list could not be read</source>
            <translation>Тізімді оқу мүмкін болмады</translation>
        </message>
        <message>
            <source>The register has not been compared yet</source>
            <translation>Тіркелім әлі салыстырылмаған</translation>
        </message>
        <message>
            <source>It is compared every night by itself. To do it now, choose “Compare now”: the desk goes on working meanwhile.</source>
            <translation>Ол күн сайын түнде өздігінен салыстырылады. Қазір салыстыру үшін «Қазір салыстыру» түймесін басыңыз: бұл кезде жұмыс жалғаса береді.</translation>
        </message>
        <message>
            <source>No possible duplicates</source>
            <translation>Ықтимал қайталанулар жоқ</translation>
        </message>
        <message>
            <source>Every person of the register is there once, as far as the comparison can tell.</source>
            <translation>Салыстыру бойынша тіркелімдегі әр адам бір рет жазылған.</translation>
        </message>
        <message>
            <source>Why are they two persons?</source>
            <translation>Неге бұлар екі адам?</translation>
        </message>
        <message>
            <source>The reason is kept, and the pair is not asked again.</source>
            <translation>Себебі сақталады, жұп қайта сұралмайды.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Two persons</source>
            <translation>Екі адам</translation>
        </message>
        <message>
            <source>Namesakes: the identity documents differ</source>
            <translation>Аттастар: жеке басты куәландыратын құжаттары әртүрлі</translation>
        </message>
        <message>
            <source>Brothers or sisters, twins</source>
            <translation>Ағайындылар немесе апалы-сіңлілер, егіздер</translation>
        </message>
        <message>
            <source>Parent and child</source>
            <translation>Ата-ана мен бала</translation>
        </message>
        <message>
            <source>Known to the clinic as two persons</source>
            <translation>Емханаға екі адам ретінде белгілі</translation>
        </message>
        <message>
            <source>Pairs of records</source>
            <translation>Жазба жұптары</translation>
        </message>
        <message>
            <source>The register is being compared</source>
            <translation>Тіркелім салыстырылып жатыр</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::EndHoursDialog</name>
        <message>
            <source>End the hours: %1, %2</source>
            <translation>Сағаттарды аяқтау: %1, %2</translation>
        </message>
        <message>
            <source>End the hours</source>
            <translation>Сағаттарды аяқтау</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Соңғы күні</translation>
        </message>
        <message>
            <source>Take away</source>
            <translation>Алып тастау</translation>
        </message>
        <message>
            <source>They have not begun: they can be taken away as if they had never been.</source>
            <translation>Олар әлі басталған жоқ: мүлде болмағандай алып тастауға болады.</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::FirstRunWizard</name>
        <message>
            <source>Name of the organisation in Kazakh</source>
            <translation>Ұйымның қазақша атауы</translation>
        </message>
        <message>
            <source>Name of the organisation in Russian</source>
            <translation>Ұйымның орысша атауы</translation>
        </message>
        <message>
            <source>BIN</source>
            <translation>БСН</translation>
        </message>
        <message>
            <source>Address</source>
            <translation>Мекенжайы</translation>
        </message>
        <message>
            <source>Telephone</source>
            <translation>Телефоны</translation>
        </message>
        <message>
            <source>Code of this desk</source>
            <translation>Осы тіркеу орнының коды</translation>
        </message>
        <message>
            <source>Name of the administrator</source>
            <translation>Әкімшінің аты-жөні</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Логин</translation>
        </message>
        <message>
            <source>Leave the first run?</source>
            <translation>Алғашқы баптаудан шығасыз ба?</translation>
        </message>
        <message>
            <source>No desk was made yet. What you typed here is not kept.</source>
            <translation>Дерекқор әлі жасалған жоқ. Мұнда тергеніңіз сақталмайды.</translation>
        </message>
        <message>
            <source>Leave</source>
            <translation>Шығу</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Осында қалу</translation>
        </message>
        <message>
            <source>Tirkeu: first run</source>
            <translation>Tirkeu: алғашқы іске қосу</translation>
        </message>
        <message>
            <source>The organisation</source>
            <translation>Ұйым</translation>
        </message>
        <message>
            <source>The administrator</source>
            <translation>Әкімші</translation>
        </message>
        <message>
            <source>The desk is ready</source>
            <translation>Тіркеу орны дайын</translation>
        </message>
        <message>
            <source>Step 1 of 3. These words stand on every paper this desk prints.</source>
            <translation>3 қадамның 1-і. Бұл сөздер осы тіркеу орны басып шығаратын әр құжатта тұрады.</translation>
        </message>
        <message>
            <source>Step 2 of 3. The administrator adds the other users and sees to backups.</source>
            <translation>3 қадамның 2-сі. Әкімші басқа пайдаланушыларды қосады және сақтық көшірмелерді қадағалайды.</translation>
        </message>
        <message>
            <source>Twelve digits; may be left empty.</source>
            <translation>Он екі цифр; бос қалдыруға болады.</translation>
        </message>
        <message>
            <source>Two to four Latin letters or digits, for example R1: every number given here begins with it. Each desk of the organisation needs its own.</source>
            <translation>Екіден төртке дейін латын әрпі немесе цифр, мысалы R1: мұнда берілетін әр нөмір содан басталады. Ұйымның әр тіркеу орнында өз коды болуы керек.</translation>
        </message>
        <message>
            <source>Back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>Go on</source>
            <translation>Әрі қарай</translation>
        </message>
        <message>
            <source>Making the desk…</source>
            <translation>Дерекқор жасалуда…</translation>
        </message>
        <message>
            <source>Make the desk</source>
            <translation>Дерекқорды жасау</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Сақтық көшірмеден қалпына келтіру…</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::FormDialog</name>
        <message>
            <source>Go back</source>
            <translation>Артқа</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::FormField</name>
        <message>
            <source>%1, required</source>
            <translation>%1, міндетті</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::ImportPage</name>
        <message>
            <source>Import of a register</source>
            <translation>Тіркелімді импорттау</translation>
        </message>
        <message>
            <source>An import is at work</source>
            <translation>Импорт жүріп жатыр</translation>
        </message>
        <message>
            <source>All rows were wanted or none: if you leave now, what is written is taken back.</source>
            <translation>«Барлық жол не ештеңе» таңдалған: қазір шықсаңыз, жазылғаны қайтарылады.</translation>
        </message>
        <message>
            <source>If you leave now, it stops after the rows in hand. What is done stays, and next time you can go on from there.</source>
            <translation>Қазір шықсаңыз, ағымдағы жолдардан кейін тоқтайды. Істелгені сақталады, келесі жолы сол жерден жалғастыра аласыз.</translation>
        </message>
        <message>
            <source>Stop it and leave</source>
            <translation>Тоқтатып, шығу</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Осында қалу</translation>
        </message>
        <message>
            <source>Choose the register</source>
            <translation>Тіркелім файлын таңдаңыз</translation>
        </message>
        <message>
            <source>CSV table</source>
            <translation>CSV кестесі</translation>
        </message>
        <message>
            <source>Choose the file “%1” again</source>
            <translation>«%1» файлын қайта таңдаңыз</translation>
        </message>
        <message>
            <source>Take the import of “%1” back?</source>
            <translation>«%1» импортын қайтару керек пе?</translation>
        </message>
        <message>
            <source>Who came in by it is withdrawn, and changed cards say again what they said before. Who was worked with since stays as is.</source>
            <translation>Онымен енгізілген адамдар алып тасталады, өзгерген карталар бұрынғы қалпына келеді. Содан бері өңделген жазбалар сол күйі қалады.</translation>
        </message>
        <message>
            <source>Take the import back</source>
            <translation>Импортты қайтару</translation>
        </message>
        <message>
            <source>Keep it</source>
            <translation>Қалдыру</translation>
        </message>
        <message>
            <source>Save the report</source>
            <translation>Есепті сақтау</translation>
        </message>
        <message>
            <source>Path of a CSV file: one person a line, a header above</source>
            <translation>CSV файлының жолы: әр жолда бір адам, жоғарысында тақырып жолы</translation>
        </message>
        <message>
            <source>File of the register</source>
            <translation>Тіркелім файлы</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::JobTableModel</name>
        <message>
            <source>never yet</source>
            <translation>әлі болған жоқ</translation>
        </message>
        <message>
            <source>%1, late</source>
            <translation>%1, кешігіп</translation>
        </message>
        <message>
            <source>at work, or cut off with the program</source>
            <translation>орындалуда немесе бағдарламамен бірге үзілген</translation>
        </message>
        <message>
            <source>Timed work</source>
            <translation>Жоспарлы жұмыс</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Қашан</translation>
        </message>
        <message>
            <source>Last time</source>
            <translation>Соңғы рет</translation>
        </message>
        <message>
            <source>How it ended</source>
            <translation>Нәтижесі</translation>
        </message>
        <message>
            <source>Next time</source>
            <translation>Келесі рет</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::JournalDialog</name>
        <message>
            <source>Journal of bookings</source>
            <translation>Алдын ала жазылу журналы</translation>
        </message>
        <message>
            <source>From</source>
            <translation>Басы</translation>
        </message>
        <message>
            <source>To</source>
            <translation>Соңы</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Қай күн бойынша</translation>
        </message>
        <message>
            <source>Doctor</source>
            <translation>Дәрігер</translation>
        </message>
        <message>
            <source>Specialty</source>
            <translation>Мамандығы</translation>
        </message>
        <message>
            <source>Outcome</source>
            <translation>Нәтижесі</translation>
        </message>
        <message>
            <source>Channel</source>
            <translation>Тәсілі</translation>
        </message>
        <message>
            <source>All</source>
            <translation>Барлығы</translation>
        </message>
        <message>
            <source>Day of the visit</source>
            <translation>Қабылдау күні</translation>
        </message>
        <message>
            <source>Day of booking</source>
            <translation>Жазылған күні</translation>
        </message>
        <message>
            <source>Overbooked only</source>
            <translation>Тек кестеден тыс</translation>
        </message>
        <message>
            <source>Bookings: %1</source>
            <translation>Жазылулар: %1</translation>
        </message>
        <message>
            <source>Refusals: %1</source>
            <translation>Бас тартулар: %1</translation>
        </message>
        <message>
            <source>Monitoring: %1</source>
            <translation>Мониторинг: %1</translation>
        </message>
        <message>
            <source>Refusals</source>
            <translation>Бас тартулар</translation>
        </message>
        <message>
            <source>Records for the monitoring system</source>
            <translation>Мониторинг жүйесіне арналған жазбалар</translation>
        </message>
        <message>
            <source>Save these rows as a file?</source>
            <translation>Бұл жолдарды файлға сақтау керек пе?</translation>
        </message>
        <message>
            <source>The file is not encrypted. That it was saved, by whom and why is kept in the audit.</source>
            <translation>Файл шифрланбайды. Оны кім, не үшін сақтағаны аудитте қалады.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Choose the file…</source>
            <translation>Файлды таңдау…</translation>
        </message>
        <message>
            <source>Inspection</source>
            <translation>Тексеріс</translation>
        </message>
        <message>
            <source>Report of the organisation</source>
            <translation>Ұйымның есебі</translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation>Кесте (CSV)</translation>
        </message>
        <message>
            <source>Table (XLSX)</source>
            <translation>Кесте (XLSX)</translation>
        </message>
        <message>
            <source>Save rows of the journal</source>
            <translation>Журнал жолдарын сақтау</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::KeysDialog</name>
        <message>
            <source>Go on to the next field</source>
            <translation>Келесі өріске өту</translation>
        </message>
        <message>
            <source>Save the form</source>
            <translation>Нысанды сақтау</translation>
        </message>
        <message>
            <source>Back, and nothing is lost</source>
            <translation>Артқа, ештеңе жоғалмайды</translation>
        </message>
        <message>
            <source>The last persons (in the search box)</source>
            <translation>Соңғы адамдар (іздеу жолағында)</translation>
        </message>
        <message>
            <source>Into the list found</source>
            <translation>Табылған тізімге өту</translation>
        </message>
        <message>
            <source>To the next control</source>
            <translation>Келесі элементке өту</translation>
        </message>
        <message>
            <source>To the control before</source>
            <translation>Алдыңғы элементке өту</translation>
        </message>
        <message>
            <source>Keys</source>
            <translation>Пернелер</translation>
        </message>
        <message>
            <source>A name or a key</source>
            <translation>Атауы немесе перне</translation>
        </message>
        <message>
            <source>Find a key</source>
            <translation>Пернені табу</translation>
        </message>
        <message>
            <source>What it does</source>
            <translation>Не істейді</translation>
        </message>
        <message>
            <source>Key</source>
            <translation>Перне</translation>
        </message>
        <message>
            <source>Everywhere</source>
            <translation>Барлық жерде</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>In every form and list</source>
            <translation>Кез келген нысанда және тізімде</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::ListEntryDialog</name>
        <message>
            <source>End the entry</source>
            <translation>Жазба мерзімін аяқтау</translation>
        </message>
        <message>
            <source>New entry</source>
            <translation>Жаңа жазба</translation>
        </message>
        <message>
            <source>Change the entry</source>
            <translation>Жазбаны өзгерту</translation>
        </message>
        <message>
            <source>Add the entry</source>
            <translation>Жазбаны қосу</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>Code</source>
            <translation>Код</translation>
        </message>
        <message>
            <source>Day</source>
            <translation>Күні</translation>
        </message>
        <message>
            <source>What it is</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>Group</source>
            <translation>Топ</translation>
        </message>
        <message>
            <source>Name in Kazakh</source>
            <translation>Қазақша атауы</translation>
        </message>
        <message>
            <source>Name in Russian</source>
            <translation>Орысша атауы</translation>
        </message>
        <message>
            <source>The change is valid from</source>
            <translation>Өзгеріс қай күннен қолданылады</translation>
        </message>
        <message>
            <source>Valid from</source>
            <translation>Қай күннен қолданылады</translation>
        </message>
        <message>
            <source>Last day</source>
            <translation>Соңғы күні</translation>
        </message>
        <message>
            <source>Last day, if it is known</source>
            <translation>Соңғы күні, белгілі болса</translation>
        </message>
        <message>
            <source>What was recorded before this day keeps its meaning.</source>
            <translation>Осы күнге дейін жазылғанның мәні сақталады.</translation>
        </message>
        <message>
            <source>Rests on, in Kazakh</source>
            <translation>Неге сүйенеді, қазақша</translation>
        </message>
        <message>
            <source>Rests on, in Russian</source>
            <translation>Неге сүйенеді, орысша</translation>
        </message>
        <message>
            <source>The paragraph of the law, or the clinic's own order.</source>
            <translation>Заңның тармағы немесе емхананың өз бұйрығы.</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::ListReportDialog</name>
        <message>
            <source>What became of the file</source>
            <translation>Файл бойынша нәтиже</translation>
        </message>
        <message>
            <source>Rows read: %1. Added: %2. Changed: %3. As they were: %4. Left out: %5.</source>
            <translation>Оқылған жолдар: %1. Қосылды: %2. Өзгертілді: %3. Өзгеріссіз: %4. Алынбады: %5.</translation>
        </message>
        <message>
            <source>Line</source>
            <translation>Жол</translation>
        </message>
        <message>
            <source>Column</source>
            <translation>Баған</translation>
        </message>
        <message>
            <source>Why it was left out</source>
            <translation>Неге алынбады</translation>
        </message>
        <message>
            <source>Rows left out</source>
            <translation>Алынбаған жолдар</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::ListsPage</name>
        <message>
            <source>Lists</source>
            <translation>Тізбелер</translation>
        </message>
        <message>
            <source>The list is being read…</source>
            <translation>Тізбе оқылуда…</translation>
        </message>
        <message>
            <source>Import a list</source>
            <translation>Тізбені импорттау</translation>
        </message>
        <message>
            <source>Table (CSV)</source>
            <translation>Кесте (CSV)</translation>
        </message>
        <message>
            <source>List</source>
            <translation>Тізбе</translation>
        </message>
        <message>
            <source>Also those no longer valid</source>
            <translation>Қолданыстан шыққандарын да көрсету</translation>
        </message>
        <message>
            <source>Entries of the list</source>
            <translation>Тізбе жазбалары</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::LockPage</name>
        <message>
            <source>The desk is locked</source>
            <translation>Бағдарлама құлыпталған</translation>
        </message>
        <message>
            <source>%1 is at work here; nothing that was typed is lost. Somebody else may sign in as well.</source>
            <translation>Мұнда %1 жұмыс істеп отыр; терілгеннің ештеңесі жоғалған жоқ. Басқа қызметкер де кіре алады.</translation>
        </message>
        <message>
            <source>Leave the program</source>
            <translation>Бағдарламадан шығу</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::MainWindow</name>
        <message>
            <source>Making today's backup…</source>
            <translation>Бүгінгі сақтық көшірме жасалуда…</translation>
        </message>
        <message>
            <source>The program closes by itself when it is done.</source>
            <translation>Аяқталғанда бағдарлама өзі жабылады.</translation>
        </message>
        <message>
            <source>The backup was not made</source>
            <translation>Сақтық көшірме жасалмады</translation>
        </message>
        <message>
            <source>Stay</source>
            <translation>Қалу</translation>
        </message>
        <message>
            <source>Leave without a backup</source>
            <translation>Көшірмесіз шығу</translation>
        </message>
        <message>
            <source>Try again</source>
            <translation>Қайталау</translation>
        </message>
        <message>
            <source>Tirkeu: desk %1</source>
            <translation>Tirkeu: %1 тіркеу орны</translation>
        </message>
        <message>
            <source>Something here is not saved</source>
            <translation>Мұнда сақталмаған нәрсе бар</translation>
        </message>
        <message>
            <source>%1 has typed something, or has work under way, that is no draft: it would be lost. It is kept as long as the desk stays locked.</source>
            <translation>%1 енгізген деректер немесе аяқталмаған жұмыс бар, олар қаралама ретінде сақталмайды және жоғалып кетеді. Тіркеу орны құлыптаулы тұрғанда олар сақталады.</translation>
        </message>
        <message>
            <source>Keep the desk locked</source>
            <translation>Құлыптаулы күйде қалдыру</translation>
        </message>
        <message>
            <source>Discard it and sign in</source>
            <translation>Оларды тастап, кіру</translation>
        </message>
        <message>
            <source>Discard it and leave</source>
            <translation>Оларды тастап, шығу</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::MappingPanel</name>
        <message>
            <source>— not in the file —</source>
            <translation>— файлда жоқ —</translation>
        </message>
        <message>
            <source>Which column holds what</source>
            <translation>Қай бағанда не тұр</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::MergeDialog</name>
        <message>
            <source>Join two records of one person</source>
            <translation>Бір адамның екі жазбасын біріктіру</translation>
        </message>
        <message>
            <source>Which record stays?</source>
            <translation>Қай жазба қалады?</translation>
        </message>
        <message>
            <source>Registered twice</source>
            <translation>Екі рет тіркелген</translation>
        </message>
        <message>
            <source>The surname has changed</source>
            <translation>Тегі өзгерген</translation>
        </message>
        <message>
            <source>The IIN or the name was mistyped</source>
            <translation>ЖСН немесе аты-жөні қате терілген</translation>
        </message>
        <message>
            <source>Taken over from a file a second time</source>
            <translation>Файлдан екінші рет алынған</translation>
        </message>
        <message>
            <source>Why are they one person?</source>
            <translation>Неге бұлар бір адам?</translation>
        </message>
        <message>
            <source>no card 052/e yet</source>
            <translation>№ 052/е картасы әлі жоқ</translation>
        </message>
        <message>
            <source>card %1</source>
            <translation>карта %1</translation>
        </message>
        <message>
            <source>confirmed</source>
            <translation>расталған</translation>
        </message>
        <message>
            <source>not confirmed</source>
            <translation>расталмаған</translation>
        </message>
        <message>
            <source>fields filled in: %1</source>
            <translation>толтырылған өрістер: %1</translation>
        </message>
        <message>
            <source>Advised: %1</source>
            <translation>Ұсынылады: %1</translation>
        </message>
        <message>
            <source>What happens</source>
            <translation>Не болады</translation>
        </message>
        <message>
            <source>The other record leaves the search and the lists. Whoever opens it is led to the one that stays.</source>
            <translation>Екінші жазба іздеу мен тізімдерден шығады. Оны ашқан адамға қалған жазба көрсетіледі.</translation>
        </message>
        <message>
            <source>Visits and papers of both are kept and belong to the person who stays; nothing is rewritten.</source>
            <translation>Екеуінің де қабылдаулары мен қағаздары сақталады және қалған жазбаға тиесілі болады; ештеңе қайта жазылмайды.</translation>
        </message>
        <message>
            <source>Nothing moves over by itself: what is written only in the other record is to be corrected by hand.</source>
            <translation>Ештеңе өздігінен көшпейді: тек екінші жазбада бар деректі қолмен енгізу керек.</translation>
        </message>
        <message>
            <source>The records can be parted again at any time; both then are exactly as before.</source>
            <translation>Жазбаларды кез келген уақытта қайта ажыратуға болады; сонда екеуі де дәл бұрынғыдай болады.</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>Join the records</source>
            <translation>Жазбаларды біріктіру</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::MergedRecordsDialog</name>
        <message>
            <source>Joined records</source>
            <translation>Біріктірілген жазбалар</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Part again…</source>
            <translation>Қайта ажырату…</translation>
        </message>
        <message>
            <source>Record</source>
            <translation>Жазба</translation>
        </message>
        <message>
            <source>Joined</source>
            <translation>Біріктірілді</translation>
        </message>
        <message>
            <source>By</source>
            <translation>Кім</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Why are they two persons after all?</source>
            <translation>Неге бұлар бәрібір екі адам?</translation>
        </message>
        <message>
            <source>The record comes back as it was before it was joined. What was corrected since then stays with the other one, and the pair is not asked again.</source>
            <translation>Жазба біріктірілгенге дейінгі қалпына келеді. Содан бері түзетілгені екінші жазбада қалады, жұп қайта сұралмайды.</translation>
        </message>
        <message>
            <source>Part the records</source>
            <translation>Жазбаларды ажырату</translation>
        </message>
        <message>
            <source>Joined by mistake</source>
            <translation>Қателесіп біріктірілген</translation>
        </message>
        <message>
            <source>The identity documents differ</source>
            <translation>Жеке басты куәландыратын құжаттары әртүрлі</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::NewPassword</name>
        <message>
            <source>New password</source>
            <translation>Жаңа құпиясөз</translation>
        </message>
        <message>
            <source>Eight characters or more; a sentence of several words is best.</source>
            <translation>Сегіз немесе одан көп таңба; бірнеше сөзден тұрған сөйлем жақсы.</translation>
        </message>
        <message>
            <source>The password once more</source>
            <translation>Құпиясөзді қайталаңыз</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::NoticeBar</name>
        <message>
            <source>Close this notice</source>
            <translation>Хабарламаны жабу</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::OpeningDialog</name>
        <message>
            <source>Go on without the recovery sheet?</source>
            <translation>Қалпына келтіру парағынсыз жалғастырасыз ба?</translation>
        </message>
        <message>
            <source>The code will not be shown again.</source>
            <translation>Код қайта көрсетілмейді.</translation>
        </message>
        <message>
            <source>Go on without it</source>
            <translation>Онсыз жалғастыру</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Осында қалу</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::OrganizationPage</name>
        <message>
            <source>The organisation</source>
            <translation>Ұйым</translation>
        </message>
        <message>
            <source>The data of the organisation were changed</source>
            <translation>Ұйымның деректері өзгертілді</translation>
        </message>
        <message>
            <source>The change is not saved.</source>
            <translation>Өзгеріс сақталған жоқ.</translation>
        </message>
        <message>
            <source>Discard the changes</source>
            <translation>Өзгерістерден бас тарту</translation>
        </message>
        <message>
            <source>Stay here</source>
            <translation>Осында қалу</translation>
        </message>
        <message>
            <source>The organisation: desk %1</source>
            <translation>Ұйым: %1 тіркеу орны</translation>
        </message>
        <message>
            <source>As it stands on every paper. The code of the desk is part of every number given here and never changes.</source>
            <translation>Барлық құжатта осылай жазылады. Тіркеу орнының коды осында берілген әр нөмірге кіреді және өзгермейді.</translation>
        </message>
        <message>
            <source>The law bounds how many people a district doctor of a town may have.</source>
            <translation>Қаладағы учаскелік дәрігерге бекітілетін адам саны заңмен шектелген.</translation>
        </message>
        <message>
            <source>In a town</source>
            <translation>Қалада</translation>
        </message>
        <message>
            <source>In the country</source>
            <translation>Ауылда</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::PasswordDialog</name>
        <message>
            <source>Set the new password</source>
            <translation>Жаңа құпиясөзді орнату</translation>
        </message>
        <message>
            <source>My password</source>
            <translation>Менің құпиясөзім</translation>
        </message>
        <message>
            <source>New password for %1</source>
            <translation>%1 үшін жаңа құпиясөз</translation>
        </message>
        <message>
            <source>The password until now</source>
            <translation>Қазіргі құпиясөз</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Артқа</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::PersonBox</name>
        <message>
            <source>Persons found</source>
            <translation>Табылған адамдар</translation>
        </message>
        <message>
            <source>Nobody is found by these words.</source>
            <translation>Бұл сөздер бойынша ешкім табылмады.</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::PersonPanel</name>
        <message>
            <source>Find a person above. Enter opens the card.</source>
            <translation>Адамды іздеу жолағынан іздеңіз. Enter картаны ашады.</translation>
        </message>
        <message>
            <source>Enter opens the card.</source>
            <translation>Enter картаны ашады.</translation>
        </message>
        <message>
            <source>The person</source>
            <translation>Пациент</translation>
        </message>
        <message>
            <source>First visit: open card 052/e</source>
            <translation>Алғаш келуі: № 052/е картасын ашу</translation>
        </message>
        <message>
            <source>Correct the card</source>
            <translation>Картаны түзету</translation>
        </message>
        <message>
            <source>Print 052/e</source>
            <translation>№ 052/е картасын басып шығару</translation>
        </message>
        <message>
            <source>Confirm the data</source>
            <translation>Деректерді растау</translation>
        </message>
        <message>
            <source>Versions</source>
            <translation>Нұсқалары</translation>
        </message>
        <message>
            <source>Book a doctor</source>
            <translation>Дәрігерге жазу</translation>
        </message>
        <message>
            <source>Who opened this card</source>
            <translation>Картаны кім ашқан</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::PractitionerDialog</name>
        <message>
            <source>New member of the staff</source>
            <translation>Жаңа қызметкер</translation>
        </message>
        <message>
            <source>Change: %1</source>
            <translation>Өзгерту: %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Works here</source>
            <translation>Осында жұмыс істейді</translation>
        </message>
        <message>
            <source>Surname</source>
            <translation>Тегі</translation>
        </message>
        <message>
            <source>Given name</source>
            <translation>Аты</translation>
        </message>
        <message>
            <source>Patronymic</source>
            <translation>Әкесінің аты</translation>
        </message>
        <message>
            <source>Doctor or nurse</source>
            <translation>Дәрігер немесе мейіргер</translation>
        </message>
        <message>
            <source>Specialty</source>
            <translation>Мамандығы</translation>
        </message>
        <message>
            <source>Further specialties</source>
            <translation>Басқа мамандықтары</translation>
        </message>
        <message>
            <source>Space chooses.</source>
            <translation>Бос орын пернесімен таңдалады.</translation>
        </message>
        <message>
            <source>none</source>
            <translation>жоқ</translation>
        </message>
        <message>
            <source>District</source>
            <translation>Учаске</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Кабинет</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::PreviewModel</name>
        <message>
            <source>not read</source>
            <translation>оқылмайды</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::PreviewView</name>
        <message numerus="yes">
            <source>%n row(s)</source>
            <translation>
                <numerusform>%n жол</numerusform>
                <numerusform>%n жол</numerusform>
            </translation>
        </message>
        <message>
            <source>about %1 rows</source>
            <translation>шамамен %1 жол</translation>
        </message>
        <message>
            <source>recognised: %1</source>
            <translation>анықталды: %1</translation>
        </message>
        <message>
            <source>recognise it</source>
            <translation>бағдарлама анықтасын</translation>
        </message>
        <message>
            <source>Columns that are not read: %1.</source>
            <translation>Оқылмайтын бағандар: %1.</translation>
        </message>
        <message numerus="yes">
            <source>%n row(s) of those shown have not as many cells as the header: they would be rejected.</source>
            <translation>
                <numerusform>Көрсетілген жолдардың %n жолында ұяшық саны тақырыптағыдай емес: олар қабылданбайды.</numerusform>
                <numerusform>Көрсетілген жолдардың %n жолында ұяшық саны тақырыптағыдай емес: олар қабылданбайды.</numerusform>
            </translation>
        </message>
        <message>
            <source>Looking at the file…</source>
            <translation>Файл қаралуда…</translation>
        </message>
        <message>
            <source>Nothing of this file can be shown.</source>
            <translation>Бұл файлдан көрсететін ештеңе жоқ.</translation>
        </message>
        <message>
            <source>Code page</source>
            <translation>Кодтауы</translation>
        </message>
        <message>
            <source>The first rows of the file</source>
            <translation>Файлдың алғашқы жолдары</translation>
        </message>
        <message>
            <source>All rows or none: one rejected row, and nothing is taken over</source>
            <translation>Барлық жол не ештеңе: бір жол қабылданбаса, ештеңе алынбайды</translation>
        </message>
        <message>
            <source>Between the cells</source>
            <translation>Ұяшықтар арасында</translation>
        </message>
        <message>
            <source>What divides the cells</source>
            <translation>Ұяшықтарды бөлетін белгі</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::PrintPreviewDialog</name>
        <message>
            <source>Save the PDF</source>
            <translation>PDF сақтау</translation>
        </message>
        <message>
            <source>Print 052/e</source>
            <translation>№ 052/е картасын басып шығару</translation>
        </message>
        <message>
            <source>Preview of the paper</source>
            <translation>Құжатты алдын ала көру</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Принтер</translation>
        </message>
        <message>
            <source>Save PDF…</source>
            <translation>PDF сақтау…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Басып шығару</translation>
        </message>
        <message>
            <source>Print later</source>
            <translation>Кейін басып шығару</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>PDF құжаты</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::PrintTrayDialog</name>
        <message>
            <source>Print it once more?</source>
            <translation>Тағы бір рет басып шығару керек пе?</translation>
        </message>
        <message>
            <source>The printer %1 has this paper already. If it comes out there too, destroy one of the two.</source>
            <translation>Бұл қағаз %1 принтеріне жіберілген. Егер ол сол жерде де шықса, екеуінің бірін жойыңыз.</translation>
        </message>
        <message>
            <source>Print once more</source>
            <translation>Тағы басып шығару</translation>
        </message>
        <message>
            <source>Wait</source>
            <translation>Күту</translation>
        </message>
        <message>
            <source>Save the PDF</source>
            <translation>PDF сақтау</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>PDF құжаты</translation>
        </message>
        <message>
            <source>Drop this paper?</source>
            <translation>Бұл қағазды кезектен алып тастау керек пе?</translation>
        </message>
        <message>
            <source>It leaves the list and does not count as printed.</source>
            <translation>Ол тізімнен алынады және басып шығарылған деп есептелмейді.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Drop the paper</source>
            <translation>Кезектен алып тастау</translation>
        </message>
        <message>
            <source>Not needed any more</source>
            <translation>Енді қажет емес</translation>
        </message>
        <message>
            <source>Asked for by mistake</source>
            <translation>Қателесіп сұралған</translation>
        </message>
        <message>
            <source>Written by hand</source>
            <translation>Қолмен толтырылды</translation>
        </message>
        <message>
            <source>Print tray</source>
            <translation>Басып шығару кезегі</translation>
        </message>
        <message>
            <source>Papers that have not come out</source>
            <translation>Басып шығарылмаған қағаздар</translation>
        </message>
        <message>
            <source>Every paper that was asked for has come out.</source>
            <translation>Сұралған қағаздың бәрі шықты.</translation>
        </message>
        <message>
            <source>Printer:</source>
            <translation>Принтер:</translation>
        </message>
        <message>
            <source>Printer</source>
            <translation>Принтер</translation>
        </message>
        <message>
            <source>Print</source>
            <translation>Басып шығару</translation>
        </message>
        <message>
            <source>Save PDF…</source>
            <translation>PDF сақтау…</translation>
        </message>
        <message>
            <source>It came out</source>
            <translation>Басылды деп белгілеу</translation>
        </message>
        <message>
            <source>Drop…</source>
            <translation>Алып тастау…</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::PrintTrayTableModel</name>
        <message>
            <source>Paper</source>
            <translation>Қағаз</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Пациент</translation>
        </message>
        <message>
            <source>Asked for</source>
            <translation>Сұралған уақыты</translation>
        </message>
        <message>
            <source>What is wrong</source>
            <translation>Не болды</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::PriorityDialog</name>
        <message>
            <source>The turn of %1</source>
            <translation>%1 кезегі</translation>
        </message>
        <message>
            <source>Who changed it, when and on what ground is kept.</source>
            <translation>Кім, қашан және қандай негізбен өзгерткені сақталады.</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Қалдыру</translation>
        </message>
        <message>
            <source>Change the turn</source>
            <translation>Кезегін өзгерту</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::QueuePage</name>
        <message>
            <source>Queue</source>
            <translation>Кезек</translation>
        </message>
        <message>
            <source>Who has come: ЖСН, number of the booking, or the QR of the coupon</source>
            <translation>Кім келді: ЖСН, жазылу нөмірі не талонның QR-коды</translation>
        </message>
        <message>
            <source>Check somebody in</source>
            <translation>Келгенін белгілеу</translation>
        </message>
        <message>
            <source>Queues</source>
            <translation>Кезектер</translation>
        </message>
        <message>
            <source>Tickets</source>
            <translation>Талондар</translation>
        </message>
        <message>
            <source>Room or window</source>
            <translation>Кабинет не терезе</translation>
        </message>
        <message>
            <source>Where the next one is called to; empty: as the ticket says</source>
            <translation>Келесі адам қайда шақырылады; бос болса – талонда көрсетілгендей</translation>
        </message>
        <message>
            <source>Choose a ticket to see why it stands where it stands.</source>
            <translation>Неге осы орында тұрғанын көру үшін талонды таңдаңыз.</translation>
        </message>
        <message>
            <source>All queues</source>
            <translation>Барлық кезек</translation>
        </message>
        <message>
            <source>%1 – %2</source>
            <translation>%1 – %2</translation>
        </message>
        <message>
            <source>%1. Waiting: %2, the longest %3 min, served: %4</source>
            <translation>%1. Күтуде: %2, ең ұзағы %3 мин, қызмет көрсетілді: %4</translation>
        </message>
        <message>
            <source>All queues – %1</source>
            <translation>Барлық кезек – %1</translation>
        </message>
        <message>
            <source>The queue is being read…</source>
            <translation>Кезек оқылуда…</translation>
        </message>
        <message>
            <source>Nobody is in this queue. Check somebody in above, or give a ticket.</source>
            <translation>Бұл кезекте ешкім жоқ. Жоғарыда келгенін белгілеңіз не талон беріңіз.</translation>
        </message>
        <message>
            <source>Which booking?</source>
            <translation>Қай жазылу?</translation>
        </message>
        <message>
            <source>The person is booked several times today.</source>
            <translation>Адам бүгінге бірнеше рет жазылған.</translation>
        </message>
        <message>
            <source>None of them</source>
            <translation>Ешқайсысы</translation>
        </message>
        <message>
            <source>Take %1 out of the queue?</source>
            <translation>%1 кезектен шығарылсын ба?</translation>
        </message>
        <message>
            <source>The number is not given again.</source>
            <translation>Бұл нөмір қайта берілмейді.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Out of the queue</source>
            <translation>Кезектен шығару</translation>
        </message>
        <message>
            <source>Went away</source>
            <translation>Кетіп қалды</translation>
        </message>
        <message>
            <source>The ticket was taken by mistake</source>
            <translation>Талон қателесіп алынған</translation>
        </message>
        <message>
            <source>Goes to another queue</source>
            <translation>Басқа кезекке барады</translation>
        </message>
        <message>
            <source>Close the queues of today?</source>
            <translation>Бүгінгі кезектерді жабу керек пе?</translation>
        </message>
        <message>
            <source>Everybody who still waits, was called or was passed over is out of the queue. Who is being served stays to be finished.</source>
            <translation>Әлі күтіп отырған, шақырылған немесе өткізіп жіберілген адамдардың бәрі кезектен шығарылады. Қызмет көрсетіліп жатқандар аяқталғанша қалады.</translation>
        </message>
        <message>
            <source>Close the day</source>
            <translation>Күнді жабу</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>This ticket does not wait: it has no place in the order.</source>
            <translation>Бұл талон бойынша күту аяқталған: оның кезекте орны жоқ.</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::QueueTableModel</name>
        <message>
            <source>No.</source>
            <translation>Р/с</translation>
        </message>
        <message>
            <source>Ticket</source>
            <translation>Талон</translation>
        </message>
        <message>
            <source>Kind</source>
            <translation>Түрі</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Адам</translation>
        </message>
        <message>
            <source>Time</source>
            <translation>Уақыт</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
        <message>
            <source>Why here</source>
            <translation>Неге осы орында</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::Rail</name>
        <message>
            <source>Workplaces</source>
            <translation>Жұмыс орындары</translation>
        </message>
        <message>
            <source>Lock</source>
            <translation>Құлыптау</translation>
        </message>
        <message>
            <source>Menu</source>
            <translation>Мәзір</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::RecoverDialog</name>
        <message>
            <source>A new password by the recovery code</source>
            <translation>Қалпына келтіру коды арқылы жаңа құпиясөз</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Қалпына келтіру коды</translation>
        </message>
        <message>
            <source>From the sheet in the safe; capitals and dashes do not matter.</source>
            <translation>Сейфтегі парақтан; бас әріптер мен сызықшалардың мәні жоқ.</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Логин</translation>
        </message>
        <message>
            <source>Set the new password</source>
            <translation>Жаңа құпиясөзді орнату</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>Write the login of the administrator.</source>
            <translation>Әкімшінің логинін жазыңыз.</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::RecoverySheet</name>
        <message>
            <source>Save the recovery sheet</source>
            <translation>Қалпына келтіру парағын сақтау</translation>
        </message>
        <message>
            <source>PDF document</source>
            <translation>PDF құжаты</translation>
        </message>
        <message>
            <source>The recovery code</source>
            <translation>Қалпына келтіру коды</translation>
        </message>
        <message>
            <source>If the administrator's password is ever forgotten, only this code opens the desk. It is shown once and stored nowhere. Print it and keep it in a safe.</source>
            <translation>Әкімшінің құпиясөзі ұмытылса, дерекқорды тек осы код ашады. Ол бір рет қана көрсетіледі және еш жерде сақталмайды. Басып шығарып, сейфте сақтаңыз.</translation>
        </message>
        <message>
            <source>Recovery code</source>
            <translation>Қалпына келтіру коды</translation>
        </message>
        <message>
            <source>Print the sheet</source>
            <translation>Парақты басып шығару</translation>
        </message>
        <message>
            <source>Save as PDF…</source>
            <translation>PDF түрінде сақтау…</translation>
        </message>
        <message>
            <source>Type the last four characters of the code from the sheet</source>
            <translation>Парақтағы кодтың соңғы төрт таңбасын теріңіз</translation>
        </message>
        <message>
            <source>The sheet is in the safe</source>
            <translation>Парақ сейфте</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::RegistrationPage</name>
        <message>
            <source>Registration</source>
            <translation>Тіркеу</translation>
        </message>
        <message>
            <source>Your role does not register new persons.</source>
            <translation>Рөліңіз жаңа адамдарды тіркеуге рұқсат бермейді.</translation>
        </message>
        <message>
            <source>Saved.</source>
            <translation>Сақталды.</translation>
        </message>
        <message>
            <source>The card is saved.</source>
            <translation>Карта сақталды.</translation>
        </message>
        <message>
            <source>Confirm the data of this card?</source>
            <translation>Осы картаның деректерін растайсыз ба?</translation>
        </message>
        <message>
            <source>From now on every correction needs a reason.</source>
            <translation>Бұдан былай әр түзетуге себеп керек болады.</translation>
        </message>
        <message>
            <source>Confirm the data</source>
            <translation>Деректерді растау</translation>
        </message>
        <message>
            <source>Not yet</source>
            <translation>Әзірге жоқ</translation>
        </message>
        <message>
            <source>New person</source>
            <translation>Жаңа пациент</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::ReportView</name>
        <message numerus="yes">
            <source>%n person(s) of the file may be here already under another record.</source>
            <translation>
                <numerusform>Файлдағы %n адам мұнда басқа жазбамен бұрыннан бар болуы мүмкін.</numerusform>
                <numerusform>Файлдағы %n адам мұнда басқа жазбамен бұрыннан бар болуы мүмкін.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n person(s) added may be here already under another record: they come into the list of the section “Possible duplicates”, where each pair is looked at and decided upon.</source>
            <translation>
                <numerusform>Қосылған %n адам мұнда басқа жазбамен бұрыннан бар болуы мүмкін: олар «Ықтимал қайталанулар» бөліміндегі тізімге түседі, онда әр жұп қаралып, шешім қабылданады.</numerusform>
                <numerusform>Қосылған %n адам мұнда басқа жазбамен бұрыннан бар болуы мүмкін: олар «Ықтимал қайталанулар» бөліміндегі тізімге түседі, онда әр жұп қаралып, шешім қабылданады.</numerusform>
            </translation>
        </message>
        <message>
            <source>Check of “%1”</source>
            <translation>«%1» тексерісі</translation>
        </message>
        <message>
            <source>Import of “%1”</source>
            <translation>«%1» импорты</translation>
        </message>
        <message numerus="yes">
            <source>%n more remark(s) are not kept: the report would be too long.</source>
            <translation>
                <numerusform>Тағы %n ескерту сақталмады: есеп тым көлемді болар еді.</numerusform>
                <numerusform>Тағы %n ескерту сақталмады: есеп тым көлемді болар еді.</numerusform>
            </translation>
        </message>
        <message>
            <source>Show</source>
            <translation>Көрсету</translation>
        </message>
        <message>
            <source>Which remarks are shown</source>
            <translation>Қандай ескертулер көрсетіледі</translation>
        </message>
        <message>
            <source>all remarks</source>
            <translation>барлық ескерту</translation>
        </message>
        <message>
            <source>rejected rows</source>
            <translation>қабылданбаған жолдар</translation>
        </message>
        <message>
            <source>rows taken, to be looked at</source>
            <translation>алынған, тексерілетін жолдар</translation>
        </message>
        <message>
            <source>Report row by row</source>
            <translation>Жолма-жол есеп</translation>
        </message>
        <message>
            <source>No remarks.</source>
            <translation>Ескерту жоқ.</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::RestoreBackupDialog</name>
        <message>
            <source>Choose the file…</source>
            <translation>Файлды таңдау…</translation>
        </message>
        <message>
            <source>Put the backup in place</source>
            <translation>Сақтық көшірмені орнына қою</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Сақтық көшірмеден қалпына келтіру</translation>
        </message>
        <message>
            <source>File of the backup</source>
            <translation>Сақтық көшірме файлы</translation>
        </message>
        <message>
            <source>Login of an administrator</source>
            <translation>Әкімшінің логині</translation>
        </message>
        <message>
            <source>Password on the day of the backup</source>
            <translation>Көшірме жасалған күнгі құпиясөз</translation>
        </message>
        <message>
            <source>The backup is being put in place</source>
            <translation>Сақтық көшірме орнына қойылуда</translation>
        </message>
        <message>
            <source>The backup is read to its end and checked before anything is changed. What is in the folder of the desk now is set aside under another name: nothing of it is deleted.</source>
            <translation>Ештеңе өзгертілмей тұрып, көшірме соңына дейін оқылып тексеріледі. Тіркеу орнының қалтасында қазір бар файлдар басқа атпен сақталып қалады: олардың ешқайсысы жойылмайды.</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>Backup of Tirkeu</source>
            <translation>Tirkeu сақтық көшірмесі</translation>
        </message>
        <message>
            <source>Choose the file of the backup.</source>
            <translation>Сақтық көшірме файлын таңдаңыз.</translation>
        </message>
        <message>
            <source>Write the login of an administrator.</source>
            <translation>Әкімшінің логинін жазыңыз.</translation>
        </message>
        <message>
            <source>Write the password of the day the backup was made.</source>
            <translation>Көшірме жасалған күнгі құпиясөзді жазыңыз.</translation>
        </message>
        <message>
            <source>The backup does not open with this login and password. It wants those of its own day, not those of today.</source>
            <translation>Көшірме бұл логин және құпиясөзбен ашылмайды. Оған бүгінгі емес, ол жасалған күнгі логин мен құпиясөз керек.</translation>
        </message>
        <message>
            <source>On the day of the backup this was no administrator.</source>
            <translation>Көшірме жасалған күні бұл пайдаланушы әкімші болмаған.</translation>
        </message>
        <message>
            <source>There is no such file. Is its disk plugged in?</source>
            <translation>Мұндай файл жоқ. Дискісі қосулы ма?</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::RestoreDialog</name>
        <message>
            <source>Try it out</source>
            <translation>Байқап көру</translation>
        </message>
        <message>
            <source>Put the backup in place</source>
            <translation>Көшірмені орнына қою</translation>
        </message>
        <message>
            <source>Restore a backup</source>
            <translation>Сақтық көшірмені қалпына келтіру</translation>
        </message>
        <message>
            <source>Login of an administrator</source>
            <translation>Әкімшінің логині</translation>
        </message>
        <message>
            <source>Password on the day of the backup</source>
            <translation>Көшірме жасалған күнгі құпиясөз</translation>
        </message>
        <message>
            <source>The backup is being tried out</source>
            <translation>Сақтық көшірме сыналуда</translation>
        </message>
        <message>
            <source>First the backup is tried out beside the desk: read to its end, checked and counted. Nothing is changed by that, and the work goes on.</source>
            <translation>Алдымен сақтық көшірме бөлек ашылып сыналады: соңына дейін оқылады, тексеріледі, саналады. Бұдан ештеңе өзгермейді, жұмыс жалғаса береді.</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>Type the code of this desk, %1, to confirm</source>
            <translation>Растау үшін осы тіркеу орнының кодын теріңіз: %1</translation>
        </message>
        <message>
            <source>The backup is whole</source>
            <translation>Сақтық көшірме бүтін</translation>
        </message>
        <message>
            <source>The window closes, the backup is put in place and the sign-in follows. The desk of today is set aside under another name: nothing of it is deleted.</source>
            <translation>Терезе жабылып, көшірме орнына қойылады, содан кейін жүйеге кіру терезесі ашылады. Бүгінгі дерекқор басқа атпен сақталады: ештеңесі жойылмайды.</translation>
        </message>
        <message>
            <source>Keep the desk as it is</source>
            <translation>Бәрін сол күйінде қалдыру</translation>
        </message>
        <message>
            <source>Write the password of the day the backup was made.</source>
            <translation>Көшірме жасалған күнгі құпиясөзді жазыңыз.</translation>
        </message>
        <message>
            <source>The backup does not open with this password. It wants the one of its own day, not that of today.</source>
            <translation>Көшірме бұл құпиясөзбен ашылмайды. Бүгінгі емес, сол күнгі құпиясөз керек.</translation>
        </message>
        <message>
            <source>On the day of the backup this was no administrator.</source>
            <translation>Көшірме жасалған күні бұл пайдаланушы әкімші болмаған.</translation>
        </message>
        <message>
            <source>In the backup</source>
            <translation>Көшірмеде</translation>
        </message>
        <message>
            <source>In the desk now</source>
            <translation>Қазіргі дерекқорда</translation>
        </message>
        <message>
            <source>Organisation</source>
            <translation>Ұйым</translation>
        </message>
        <message>
            <source>Desk</source>
            <translation>Тіркеу орны</translation>
        </message>
        <message>
            <source>Persons</source>
            <translation>Адамдар</translation>
        </message>
        <message>
            <source>none yet</source>
            <translation>әлі жоқ</translation>
        </message>
        <message>
            <source>Last change</source>
            <translation>Соңғы өзгеріс</translation>
        </message>
        <message>
            <source>Made</source>
            <translation>Жасалды</translation>
        </message>
        <message>
            <source>This is the backup of another desk: everything of this desk would be missing.</source>
            <translation>Бұл – басқа тіркеу орнының көшірмесі: осы орынның деректері онда жоқ.</translation>
        </message>
        <message numerus="yes">
            <source>%n change(s) of records made after it would be missing.</source>
            <translation>
                <numerusform>Одан кейін жасалған %n өзгеріс болмай қалады.</numerusform>
                <numerusform>Одан кейін жасалған %n өзгеріс болмай қалады.</numerusform>
            </translation>
        </message>
        <message>
            <source>No record was changed after it.</source>
            <translation>Одан кейін бірде-бір жазба өзгермеген.</translation>
        </message>
        <message>
            <source>This is not the code of this desk.</source>
            <translation>Бұл – осы тіркеу орнының коды емес.</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::RunningView</name>
        <message>
            <source>Stopping: the rows in hand are finished first.</source>
            <translation>Тоқтатылуда: алдымен ағымдағы жолдар аяқталады.</translation>
        </message>
        <message>
            <source>You can stop at any moment and go on later. Who was worked with since the import stays as is. The other workplaces work on meanwhile.</source>
            <translation>Кез келген сәтте тоқтатып, кейін жалғастыра аласыз. Импорттан бері өңделген жазбалар сол күйі қалады. Басқа бөлімдер бұл кезде жұмыс істей береді.</translation>
        </message>
        <message>
            <source>All rows or none: if you stop now, everything written so far is taken back. The other workplaces work on meanwhile.</source>
            <translation>Барлық жол не ештеңе: қазір тоқтатсаңыз, жазылғанның бәрі қайтарылады. Басқа бөлімдер бұл кезде жұмыс істей береді.</translation>
        </message>
        <message>
            <source>You can stop at any moment: what was taken over stays, and the import can be resumed or taken back. The other workplaces work on meanwhile.</source>
            <translation>Кез келген сәтте тоқтатуға болады: алынғаны сақталады, импортты жалғастыруға немесе қайтаруға болады. Басқа бөлімдер бұл кезде жұмыс істей береді.</translation>
        </message>
        <message>
            <source>Nothing is written yet; you can stop at any moment. The other workplaces work on meanwhile.</source>
            <translation>Әзірге ештеңе жазылған жоқ, кез келген сәтте тоқтата аласыз. Басқа бөлімдер бұл кезде жұмыс істей береді.</translation>
        </message>
        <message>
            <source>%1 %</source>
            <translation>%1 %</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::RunsView</name>
        <message>
            <source>Earlier imports</source>
            <translation>Бұрынғы импорттар</translation>
        </message>
        <message>
            <source>No register was taken over yet. Choose a CSV file above: it is shown first, and nothing is written before you say so.</source>
            <translation>Әзірге бірде-бір тіркелім импортталған жоқ. Жоғарыдан CSV файлын таңдаңыз: алдымен ол көрсетіледі, Сіз растағанша ештеңе жазылмайды.</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::ScannerTest</name>
        <message numerus="yes">
            <source>A scan: %n key(s), the slowest after %1 ms.</source>
            <translation>
                <numerusform>Сканер: %n перне, ең баяуы %1 мс-тан кейін келді.</numerusform>
                <numerusform>Сканер: %n перне, ең баяуы %1 мс-тан кейін келді.</numerusform>
            </translation>
        </message>
        <message>
            <source>Taken for typing: a key came %1 ms after the one before, or there were fewer than %2. Set the scanner to send its keys faster, less than %3 ms apart, with Enter at the end.</source>
            <translation>Қолмен теру деп танылды: бір перне алдыңғысынан %1 мс кейін келді немесе пернелер саны ең азынан (%2) кем болды. Сканерді баптаңыз: пернелер арасы %3 мс-тан аз болсын, соңында Enter жіберілсін.</translation>
        </message>
        <message>
            <source>Received: %1</source>
            <translation>Қабылданды: %1</translation>
        </message>
        <message>
            <source>An IIN; its check digit is right.</source>
            <translation>ЖСН; бақылау цифры дұрыс.</translation>
        </message>
        <message>
            <source>An identity card, number %1; all check digits are right.</source>
            <translation>Жеке куәлік, нөмірі %1; барлық бақылау цифрлары дұрыс.</translation>
        </message>
        <message>
            <source>A passport, number %1; all check digits are right.</source>
            <translation>Паспорт, нөмірі %1; барлық бақылау цифрлары дұрыс.</translation>
        </message>
        <message>
            <source>A code printed by Tirkeu.</source>
            <translation>Tirkeu басып шығарған код.</translation>
        </message>
        <message>
            <source>The number of a card: %1.</source>
            <translation>Карта нөмірі: %1.</translation>
        </message>
        <message>
            <source>Scan something: a document, a bar code, a paper of Tirkeu.</source>
            <translation>Бірдеңе сканерлеңіз: құжат, штрихкод немесе Tirkeu басып шығарған қағаз.</translation>
        </message>
        <message>
            <source>Waiting for the scanner…</source>
            <translation>Сканер күтілуде…</translation>
        </message>
        <message>
            <source>Trial of the scanner</source>
            <translation>Сканерді сынау</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::SearchList</name>
        <message>
            <source>Type a name, an IIN, a phone or a birth date.</source>
            <translation>Аты-жөнін, ЖСН, телефон немесе туған күнін теріңіз.</translation>
        </message>
        <message>
            <source>Nothing found. Enter: register as a new person.</source>
            <translation>Ештеңе табылмады. Enter: жаңа адам ретінде тіркеу.</translation>
        </message>
        <message>
            <source>Searching…</source>
            <translation>Ізделуде…</translation>
        </message>
        <message>
            <source>The last persons</source>
            <translation>Соңғы ашылғандар</translation>
        </message>
        <message>
            <source>The first %1 are shown: type more to narrow the search</source>
            <translation>Алғашқы %1 көрсетілді: нақтылау үшін тере беріңіз</translation>
        </message>
        <message numerus="yes">
            <source>%n found</source>
            <translation>
                <numerusform>%n адам табылды</numerusform>
                <numerusform>%n адам табылды</numerusform>
            </translation>
        </message>
        <message>
            <source>read in the other keyboard layout: %1</source>
            <translation>басқа пернетақта жаймасында оқылды: %1</translation>
        </message>
        <message>
            <source>Keyboard layout: %1</source>
            <translation>Пернетақта жаймасы: %1</translation>
        </message>
        <message>
            <source>F2  Name, IIN, phone, birth date, card number, address · Alt+↓ last persons</source>
            <translation>F2  Аты-жөні, ЖСН, телефон, туған күні, карта нөмірі, мекенжай · Alt+↓ соңғылары</translation>
        </message>
        <message>
            <source>Find a person</source>
            <translation>Адамды іздеу</translation>
        </message>
        <message>
            <source>Persons found</source>
            <translation>Табылған адамдар</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::SettingsDialog</name>
        <message>
            <source>Language and look</source>
            <translation>Тіл және көрініс</translation>
        </message>
        <message>
            <source>Language</source>
            <translation>Тіл</translation>
        </message>
        <message>
            <source>Colours</source>
            <translation>Түстер</translation>
        </message>
        <message>
            <source>Size of the text</source>
            <translation>Мәтін өлшемі</translation>
        </message>
        <message>
            <source>Lock and password</source>
            <translation>Құлыптау және құпиясөз</translation>
        </message>
        <message>
            <source>Lock after minutes without a touch</source>
            <translation>Әрекетсіз неше минуттан кейін құлыптау</translation>
        </message>
        <message>
            <source>Printers</source>
            <translation>Принтерлер</translation>
        </message>
        <message>
            <source>the default printer</source>
            <translation>әдепкі принтер</translation>
        </message>
        <message>
            <source>%1 (not there now)</source>
            <translation>%1 (қазір жоқ)</translation>
        </message>
        <message>
            <source>Scanner</source>
            <translation>Сканер</translation>
        </message>
        <message>
            <source>Settings</source>
            <translation>Осы компьютердің баптаулары</translation>
        </message>
        <message>
            <source>as the system</source>
            <translation>жүйедегідей</translation>
        </message>
        <message>
            <source>light</source>
            <translation>ашық</translation>
        </message>
        <message>
            <source>dark</source>
            <translation>күңгірт</translation>
        </message>
        <message>
            <source>Less motion: nothing blinks or glides</source>
            <translation>Қозғалысы аз: ештеңе жыпылықтамайды</translation>
        </message>
        <message>
            <source>Always show the clocks</source>
            <translation>Мерзімдерді әрқашан көрсету</translation>
        </message>
        <message>
            <source>My password…</source>
            <translation>Менің құпиясөзім…</translation>
        </message>
        <message>
            <source>No printer is connected to this computer.</source>
            <translation>Бұл компьютерге принтер қосылмаған.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>The start with the computer cannot be changed</source>
            <translation>Компьютермен бірге іске қосылуды өзгерту мүмкін болмады</translation>
        </message>
        <message>
            <source>The folder of the entries cannot be written. Ask whoever keeps this computer.</source>
            <translation>Іске қосу жазбаларының қалтасына жазуға болмайды. Компьютерге жауапты маманға хабарласыңыз.</translation>
        </message>
        <message>
            <source>Open Tirkeu when the computer starts</source>
            <translation>Компьютер іске қосылғанда Tirkeu ашылсын</translation>
        </message>
        <message>
            <source>The printing service of this computer does not answer: its printers cannot be chosen now. Call whoever keeps this computer.</source>
            <translation>Бұл компьютердің басып шығару қызметі жауап бермейді: принтерлерді қазір таңдау мүмкін емес. Компьютерге жауапты адамды шақырыңыз.</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::SideBySide</name>
        <message>
            <source>Comparison line by line</source>
            <translation>Жолма-жол салыстыру</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::SignInDialog</name>
        <message>
            <source>Tirkeu: sign in</source>
            <translation>Tirkeu: кіру</translation>
        </message>
        <message>
            <source>The registrar's workplace of a polyclinic</source>
            <translation>Емхана тіркеушісінің жұмыс орны</translation>
        </message>
        <message>
            <source>Password forgotten…</source>
            <translation>Құпиясөз ұмытылды…</translation>
        </message>
        <message>
            <source>Restore a backup…</source>
            <translation>Сақтық көшірмеден қалпына келтіру…</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::StaffPage</name>
        <message>
            <source>Staff</source>
            <translation>Қызметкерлер</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::StatusLine</name>
        <message>
            <source>Desk %1</source>
            <translation>%1 тіркеу орны</translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s)</source>
            <translation>
                <numerusform>%n қаралама</numerusform>
                <numerusform>%n қаралама</numerusform>
            </translation>
        </message>
        <message>
            <source>Drafts…</source>
            <translation>Қараламалар…</translation>
        </message>
        <message>
            <source>Print tray…</source>
            <translation>Басып шығару кезегі…</translation>
        </message>
        <message>
            <source>Unprinted: %1</source>
            <translation>Басылмаған: %1</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::TemplateDialog</name>
        <message>
            <source>New hours: %1</source>
            <translation>Жаңа сағаттар: %1</translation>
        </message>
        <message>
            <source>Change the hours: %1</source>
            <translation>Сағаттарды өзгерту: %1</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Days of the week</source>
            <translation>Апта күндері</translation>
        </message>
        <message>
            <source>Hours of the visits</source>
            <translation>Қабылдау сағаттары</translation>
        </message>
        <message>
            <source>Visits from</source>
            <translation>Қабылдау басы</translation>
        </message>
        <message>
            <source>Visits to</source>
            <translation>Қабылдау соңы</translation>
        </message>
        <message>
            <source>Room</source>
            <translation>Кабинет</translation>
        </message>
        <message>
            <source>In force from</source>
            <translation>Қолданыла бастайтын күні</translation>
        </message>
        <message>
            <source>Last day, if it is known</source>
            <translation>Соңғы күні, белгілі болса</translation>
        </message>
        <message>
            <source>Length of a slot</source>
            <translation>Бір қабылдаудың ұзақтығы</translation>
        </message>
        <message>
            <source>Breaks</source>
            <translation>Үзілістер</translation>
        </message>
        <message>
            <source>Hours for home calls</source>
            <translation>Үйге шақыру сағаттары</translation>
        </message>
        <message>
            <source>Home calls from</source>
            <translation>Үйге шақыру басы</translation>
        </message>
        <message>
            <source>Home calls to</source>
            <translation>Үйге шақыру соңы</translation>
        </message>
        <message>
            <source>dd.mm.yyyy</source>
            <translation>кк.аа.жжжж</translation>
        </message>
        <message>
            <source> min</source>
            <translation> мин</translation>
        </message>
        <message>
            <source>Length of a visit: %1</source>
            <translation>Қабылдау ұзақтығы: %1</translation>
        </message>
        <message>
            <source>one slot</source>
            <translation>бір орын</translation>
        </message>
        <message>
            <source>Slots kept back for paper blanks</source>
            <translation>Қағаз бланктерге қалдырылатын орындар</translation>
        </message>
        <message>
            <source>Slots at most by this channel: %1</source>
            <translation>Осы жазылу тәсілі бойынша ең көп орын: %1</translation>
        </message>
        <message>
            <source>none</source>
            <translation>жоқ</translation>
        </message>
        <message>
            <source>no bound</source>
            <translation>шектеусіз</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::TicketDialog</name>
        <message>
            <source>A ticket of the queue</source>
            <translation>Кезек талоны</translation>
        </message>
        <message>
            <source>What for</source>
            <translation>Не үшін</translation>
        </message>
        <message>
            <source>Person (may be left empty)</source>
            <translation>Адам (бос қалдыруға болады)</translation>
        </message>
        <message>
            <source>Person</source>
            <translation>Адам</translation>
        </message>
        <message>
            <source>ЖСН, surname or phone</source>
            <translation>ЖСН, тегі не телефоны</translation>
        </message>
        <message>
            <source>No ticket</source>
            <translation>Талон бермеу</translation>
        </message>
        <message>
            <source>Give the ticket</source>
            <translation>Талон беру</translation>
        </message>
        <message>
            <source>To whom or where, or a room</source>
            <translation>Кімге, қайда немесе қай кабинетке</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::TimeGrid</name>
        <message>
            <source>Timetable of the doctors</source>
            <translation>Дәрігерлер кестесі</translation>
        </message>
        <message>
            <source>Arrow keys move, Enter opens the time or the booking.</source>
            <translation>Көрсеткі пернелері жылжытады, Enter уақытты немесе жазылуды ашады.</translation>
        </message>
        <message numerus="yes">
            <source>%n free</source>
            <translation>
                <numerusform>%n бос</numerusform>
                <numerusform>%n бос</numerusform>
            </translation>
        </message>
        <message>
            <source>en_GB</source>
            <translation>kk_KZ</translation>
        </message>
        <message>
            <source>room %1</source>
            <translation>%1-каб.</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::TimetablePage</name>
        <message>
            <source>Timetable</source>
            <translation>Дәрігерлер кестесі</translation>
        </message>
        <message>
            <source>Nobody: add doctors under “Staff”, or clear the filter.</source>
            <translation>Ешкім жоқ: «Қызметкерлер» бөлімінде дәрігер қосыңыз немесе іріктеуді тазалаңыз.</translation>
        </message>
        <message>
            <source>Name, specialty, room</source>
            <translation>Аты, мамандығы, кабинеті</translation>
        </message>
        <message>
            <source>Filter of the doctors</source>
            <translation>Дәрігерлерді іріктеу</translation>
        </message>
        <message>
            <source>Doctors</source>
            <translation>Дәрігерлер</translation>
        </message>
        <message>
            <source>Weeks that can be booked</source>
            <translation>Жазылуға болатын апталар</translation>
        </message>
        <message>
            <source>Hours of the doctor</source>
            <translation>Дәрігердің сағаттары</translation>
        </message>
        <message>
            <source>Absences of the doctor</source>
            <translation>Дәрігердің болмайтын уақыты</translation>
        </message>
        <message>
            <source>Also those that are over</source>
            <translation>Аяқталғандарын да</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::ToastBar</name>
        <message>
            <source>Undo  Ctrl+Z</source>
            <translation>Қайтару  Ctrl+Z</translation>
        </message>
        <message>
            <source>Undo</source>
            <translation>Қайтару</translation>
        </message>
        <message>
            <source>Put the message away</source>
            <translation>Хабарды жабу</translation>
        </message>
        <message>
            <source>Put the message away  %1</source>
            <translation>Хабарды жабу  %1</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::ToastStack</name>
        <message>
            <source>Undo what was just done</source>
            <translation>Жаңа ғана жасалған әрекетті қайтару</translation>
        </message>
        <message>
            <source>Put the messages away</source>
            <translation>Хабарларды жабу</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::TransferDialog</name>
        <message>
            <source>Send %1 to another queue</source>
            <translation>%1 талонын басқа кезекке жіберу</translation>
        </message>
        <message>
            <source>To whom or where, or a room</source>
            <translation>Кімге, қайда немесе қай кабинетке</translation>
        </message>
        <message>
            <source>Reason (may be left empty)</source>
            <translation>Себебі (бос қалдыруға болады)</translation>
        </message>
        <message>
            <source>Leave it</source>
            <translation>Қалдыру</translation>
        </message>
        <message>
            <source>Send there</source>
            <translation>Сол кезекке жіберу</translation>
        </message>
        <message>
            <source>A new number is given there: certificates are strictly in the order of coming.</source>
            <translation>Онда жаңа нөмір беріледі: анықтамалар қатаң кезек тәртібімен беріледі.</translation>
        </message>
        <message>
            <source>The number stays, and the place by the time of coming.</source>
            <translation>Нөмір де, келген уақыты бойынша орын да сақталады.</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::TurnBox</name>
        <message>
            <source>Turn and ground</source>
            <translation>Кезегі мен негізі</translation>
        </message>
        <message>
            <source>What was said or shown</source>
            <translation>Не айтылды немесе көрсетілді</translation>
        </message>
        <message>
            <source>For example the number of a paper; never a diagnosis.</source>
            <translation>Мысалы, құжаттың нөмірі; диагноз жазылмайды.</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::TwinsDialog</name>
        <message>
            <source>Is this person in the register already?</source>
            <translation>Бұл адам тіркелімде бар ма?</translation>
        </message>
        <message>
            <source>Similar persons of the register</source>
            <translation>Тіркелімдегі ұқсас адамдар</translation>
        </message>
        <message>
            <source>Several persons of the register are like the one being written down. The arrow keys go from one to the next.</source>
            <translation>Тіркелімдегі бірнеше адам енгізіліп жатқан адамға ұқсайды. Көрсеткі пернелерімен біреуінен келесісіне өтіңіз.</translation>
        </message>
        <message>
            <source>A person of the register is like the one being written down. Compare both, best with the identity document.</source>
            <translation>Тіркелімдегі бір адам енгізіліп жатқан адамға ұқсайды. Екеуін салыстырыңыз, жеке басты куәландыратын құжатқа қарап салыстырған дұрыс.</translation>
        </message>
        <message>
            <source>Back to the form</source>
            <translation>Формаға оралу</translation>
        </message>
        <message>
            <source>It is this person: open the card</source>
            <translation>Сол адам: картасын ашу</translation>
        </message>
        <message>
            <source>%1 — another person</source>
            <translation>%1 — басқа адам</translation>
        </message>
        <message>
            <source>Taken for another person: %1</source>
            <translation>Басқа адам деп белгіленді: %1</translation>
        </message>
        <message>
            <source>Take the choice back</source>
            <translation>Таңдауды қайтару</translation>
        </message>
        <message>
            <source>Another person…</source>
            <translation>Басқа адам…</translation>
        </message>
        <message>
            <source>Why is it another person?</source>
            <translation>Неге бұл басқа адам?</translation>
        </message>
        <message>
            <source>The reason is kept with both records, so that nobody is asked about them again.</source>
            <translation>Себебі екі жазбаның да жанында сақталады, олар туралы қайта сұралмайды.</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Another person</source>
            <translation>Басқа адам</translation>
        </message>
        <message>
            <source>A namesake: compared with the identity document</source>
            <translation>Аттас: жеке басты куәландыратын құжатпен салыстырылды</translation>
        </message>
        <message>
            <source>Brother or sister, twins</source>
            <translation>Ағайынды немесе апалы-сіңлілі, егіздер</translation>
        </message>
        <message>
            <source>Parent and child</source>
            <translation>Ата-ана мен бала</translation>
        </message>
        <message>
            <source>Another person by their own word</source>
            <translation>Өз сөзі бойынша басқа адам</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::UserFormDialog</name>
        <message>
            <source>New user</source>
            <translation>Жаңа пайдаланушы</translation>
        </message>
        <message>
            <source>Change the user</source>
            <translation>Пайдаланушыны өзгерту</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Аты-жөні</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Логин</translation>
        </message>
        <message>
            <source>none of their own</source>
            <translation>өз учаскесі жоқ</translation>
        </message>
        <message>
            <source>District %1</source>
            <translation>№ %1 учаске</translation>
        </message>
        <message>
            <source>District whose people are found first</source>
            <translation>Адамдары алдымен табылатын учаске</translation>
        </message>
        <message>
            <source>Add the user</source>
            <translation>Пайдаланушыны қосу</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Рөлдері</translation>
        </message>
        <message>
            <source>Write the name.</source>
            <translation>Аты-жөнін жазыңыз.</translation>
        </message>
        <message>
            <source>Write a login.</source>
            <translation>Логинін жазыңыз.</translation>
        </message>
        <message>
            <source>Choose at least one role.</source>
            <translation>Кемінде бір рөл таңдаңыз.</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::UserTableModel</name>
        <message>
            <source>may sign in</source>
            <translation>кіре алады</translation>
        </message>
        <message>
            <source>removed</source>
            <translation>алып тасталған</translation>
        </message>
        <message>
            <source>Name</source>
            <translation>Аты-жөні</translation>
        </message>
        <message>
            <source>Login</source>
            <translation>Логин</translation>
        </message>
        <message>
            <source>Roles</source>
            <translation>Рөлдері</translation>
        </message>
        <message>
            <source>State</source>
            <translation>Күйі</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::UsersPage</name>
        <message>
            <source>Users</source>
            <translation>Пайдаланушылар</translation>
        </message>
        <message>
            <source>Remove %1?</source>
            <translation>%1 алып тасталсын ба?</translation>
        </message>
        <message>
            <source>The user cannot sign in any more. What they did stays in the audit.</source>
            <translation>Пайдаланушы енді кіре алмайды. Істегендері аудитте қалады.</translation>
        </message>
        <message>
            <source>Remove the user</source>
            <translation>Пайдаланушыны алып тастау</translation>
        </message>
        <message>
            <source>Keep the user</source>
            <translation>Пайдаланушыны қалдыру</translation>
        </message>
        <message>
            <source>Users of this desk</source>
            <translation>Осы тіркеу орнының пайдаланушылары</translation>
        </message>
        <message numerus="yes">
            <source>%n draft(s) of theirs are not finished, and nobody else can open them: let them be finished first.</source>
            <translation>
                <numerusform>Оның %n қараламасы аяқталмаған, оны басқа ешкім аша алмайды: алдымен аяқталсын.</numerusform>
                <numerusform>Оның %n қараламасы аяқталмаған, оны басқа ешкім аша алмайды: алдымен аяқталсын.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::VerdictPanel</name>
        <message>
            <source>Reasons. Enter opens the text of the paragraph.</source>
            <translation>Негіздер. Enter тармақтың мәтінін ашады.</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::VersionsDialog</name>
        <message>
            <source>The first version: nothing to compare with.</source>
            <translation>Алғашқы нұсқа: салыстыратын ештеңе жоқ.</translation>
        </message>
        <message>
            <source>No field was changed.</source>
            <translation>Ешбір өріс өзгерген жоқ.</translation>
        </message>
        <message>
            <source>Versions of the card</source>
            <translation>Карта нұсқалары</translation>
        </message>
        <message>
            <source>What this version changed</source>
            <translation>Бұл нұсқада не өзгерді</translation>
        </message>
        <message>
            <source>When</source>
            <translation>Қашан</translation>
        </message>
        <message>
            <source>Who</source>
            <translation>Кім</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Field</source>
            <translation>Өріс</translation>
        </message>
        <message>
            <source>Before</source>
            <translation>Бұрын</translation>
        </message>
        <message>
            <source>After</source>
            <translation>Кейін</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
        <message>
            <source>The person died on %1: the card is locked.</source>
            <translation>Пациент %1 күні қайтыс болған: карта бұғатталған.</translation>
        </message>
        <message>
            <source>Not confirmed yet: corrections need no reason.</source>
            <translation>Әлі расталмаған: түзету үшін себеп керек емес.</translation>
        </message>
        <message>
            <source>Confirmed on %1: every correction needs a reason.</source>
            <translation>%1 күні расталған: әр түзету үшін себеп керек.</translation>
        </message>
        <message>
            <source>Confirmed on %1 by %2: every correction needs a reason.</source>
            <translation>%1 күні расталған (%2): әр түзету үшін себеп керек.</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::VisitForm</name>
        <message>
            <source>Stated, checked against the register</source>
            <translation>Ауызша айтылды, тіркелім бойынша тексерілді</translation>
        </message>
        <message>
            <source>room %1</source>
            <translation>%1-кабинет</translation>
        </message>
        <message>
            <source>Number or words: 3.2, screening…</source>
            <translation>Нөмірі немесе сөздері: 3.2, скрининг…</translation>
        </message>
        <message>
            <source>Not insured</source>
            <translation>Сақтандырылмаған</translation>
        </message>
        <message>
            <source>A member of the family, right after</source>
            <translation>Отбасы мүшесі, іле-шала</translation>
        </message>
        <message>
            <source>Name or IIN</source>
            <translation>Аты-жөні немесе ЖСН</translation>
        </message>
        <message>
            <source>More visits booked in one go. Del takes one out.</source>
            <translation>Бірге жазылатын қабылдаулар. Del біреуін алып тастайды.</translation>
        </message>
        <message>
            <source>Documents or data unreliable</source>
            <translation>Құжаттардың немесе деректердің анық еместігі</translation>
        </message>
        <message>
            <source>80 mm roll</source>
            <translation>80 мм таспа</translation>
        </message>
        <message>
            <source>A5 sheet</source>
            <translation>A5 парағы</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::VisitSide</name>
        <message>
            <source>Looking for free times…</source>
            <translation>Бос уақыт ізделуде…</translation>
        </message>
        <message>
            <source>No free time is found. Try another doctor or specialty.</source>
            <translation>Бос уақыт табылмады. Басқа дәрігерді немесе мамандықты таңдаңыз.</translation>
        </message>
        <message>
            <source>Book all the same?</source>
            <translation>Сонда да жазу керек пе?</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Жазу</translation>
        </message>
        <message>
            <source>The reason is kept in the record of the booking.</source>
            <translation>Себебі жазылу туралы жазбада сақталады.</translation>
        </message>
        <message>
            <source>The visit stands over the timetable. The reason is kept in the booking.</source>
            <translation>Қабылдау кестеден тыс болады. Себебі жазылуда сақталады.</translation>
        </message>
        <message>
            <source>District doctor of the person</source>
            <translation>Пациенттің учаскелік дәрігері</translation>
        </message>
        <message>
            <source>By specialty</source>
            <translation>Мамандық бойынша</translation>
        </message>
        <message>
            <source>Whoever is free soonest</source>
            <translation>Ең ерте босайтын дәрігер</translation>
        </message>
        <message>
            <source>Whose times are proposed</source>
            <translation>Кімнің уақыты ұсынылады</translation>
        </message>
        <message>
            <source>Specialty</source>
            <translation>Мамандық</translation>
        </message>
        <message>
            <source>The person to be booked</source>
            <translation>Жазылатын адам</translation>
        </message>
        <message>
            <source>F2  Whom to book: name, IIN, phone</source>
            <translation>F2  Кімді жазу керек: аты-жөні, ЖСН, телефон</translation>
        </message>
        <message>
            <source>Back  Esc</source>
            <translation>Артқа  Esc</translation>
        </message>
        <message>
            <source>Find the person above, or choose a free time in the grid first. A booking chosen in the grid is shown here.</source>
            <translation>Жоғарыдан адамды табыңыз немесе алдымен кестеден бос уақытты таңдаңыз. Кестеде таңдалған жазылу осында көрсетіледі.</translation>
        </message>
        <message>
            <source>Free times. Enter takes one.</source>
            <translation>Бос уақыттар. Enter таңдайды.</translation>
        </message>
        <message>
            <source>Booking a visit</source>
            <translation>Қабылдауға жазу</translation>
        </message>
        <message>
            <source>Near the time in the grid</source>
            <translation>Таңдалған уақытқа жақын</translation>
        </message>
        <message>
            <source>The doctor chosen in the grid</source>
            <translation>Кестеде таңдалған дәрігер</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::WaitingDialog</name>
        <message>
            <source>Nobody waits for a time.</source>
            <translation>Уақыт күтіп тұрған ешкім жоқ.</translation>
        </message>
        <message>
            <source>Waiting list</source>
            <translation>Күту тізімі</translation>
        </message>
        <message>
            <source>Take %1 off the waiting list?</source>
            <translation>%1 күту тізімінен шығарылсын ба?</translation>
        </message>
        <message>
            <source>Reason</source>
            <translation>Себебі</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>Тізімнен шығару</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::WaitingEntryDialog</name>
        <message>
            <source>Put on the waiting list</source>
            <translation>Күту тізіміне қосу</translation>
        </message>
        <message>
            <source>Any: %1</source>
            <translation>Кез келген: %1</translation>
        </message>
        <message>
            <source>Waits for</source>
            <translation>Кімді күтеді</translation>
        </message>
        <message>
            <source>From day</source>
            <translation>Қай күннен</translation>
        </message>
        <message>
            <source>To day</source>
            <translation>Қай күнге дейін</translation>
        </message>
        <message>
            <source>Not before</source>
            <translation>Ең ерте уақыты</translation>
        </message>
        <message>
            <source>Not after</source>
            <translation>Ең кеш уақыты</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>The last day must not be before the first.</source>
            <translation>Соңғы күн бірінші күннен бұрын болмауы тиіс.</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::WeekView</name>
        <message>
            <source>break %1</source>
            <translation>үзіліс %1</translation>
        </message>
        <message>
            <source>home calls %1</source>
            <translation>үйге шақыру %1</translation>
        </message>
        <message>
            <source>away</source>
            <translation>болмайды</translation>
        </message>
        <message>
            <source>no visits</source>
            <translation>қабылдау жоқ</translation>
        </message>
        <message>
            <source>room %1</source>
            <translation>%1-кабинет</translation>
        </message>
        <message>
            <source>Week of %1, the chosen day: %2</source>
            <translation>%1 күнгі апта, таңдалған күн: %2</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::WhyDialog</name>
        <message>
            <source>Who is called before %1, and why</source>
            <translation>%1 талонынан бұрын кім шақырылады және неге</translation>
        </message>
        <message>
            <source>Nobody: %1 is called next.</source>
            <translation>Ешкім: келесі болып %1 шақырылады.</translation>
        </message>
        <message>
            <source>Close</source>
            <translation>Жабу</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::WorkArea</name>
        <message>
            <source>All commands…</source>
            <translation>Барлық әрекеттер…</translation>
        </message>
        <message>
            <source>All keys…</source>
            <translation>Барлық пернелер…</translation>
        </message>
        <message>
            <source>Change of user</source>
            <translation>Пайдаланушыны ауыстыру</translation>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::chooseFile</name>
        <message>
            <source>Folder</source>
            <translation>Қалта</translation>
        </message>
        <message>
            <source>Name of the file</source>
            <translation>Файл атауы</translation>
        </message>
        <message>
            <source>Kind of the file</source>
            <translation>Файл түрі</translation>
        </message>
        <message>
            <source>Go back</source>
            <translation>Артқа</translation>
        </message>
        <message>
            <source>Replace the file?</source>
            <translation>Файл ауыстырылсын ба?</translation>
        </message>
        <message>
            <source>%1 is there already.</source>
            <translation>%1 файлы бар.</translation>
        </message>
        <message>
            <source>Replace it</source>
            <translation>Ауыстыру</translation>
        </message>
        <message>
            <source>Choose another name</source>
            <translation>Басқа атау таңдау</translation>
        </message>
        <message>
            <source>Save</source>
            <translation>Сақтау</translation>
        </message>
        <message>
            <source>Open</source>
            <translation>Ашу</translation>
        </message>
        <message>
            <source>Choose</source>
            <translation>Таңдау</translation>
        </message>
    </context>
    <context>
        <name>users</name>
        <message>
            <source>The user was added and can sign in.</source>
            <translation>Пайдаланушы қосылды, енді кіре алады.</translation>
        </message>
        <message>
            <source>The user was changed. New roles hold from the next sign-in on.</source>
            <translation>Пайдаланушы өзгертілді. Жаңа рөлдер келесі кіргенде күшіне енеді.</translation>
        </message>
        <message>
            <source>The new password is set.</source>
            <translation>Жаңа құпиясөз орнатылды.</translation>
        </message>
        <message>
            <source>The user was removed.</source>
            <translation>Пайдаланушы алып тасталды.</translation>
        </message>
        <message>
            <source>Add a user…</source>
            <translation>Пайдаланушы қосу…</translation>
        </message>
        <message>
            <source>Change the user…</source>
            <translation>Пайдаланушыны өзгерту…</translation>
        </message>
        <message>
            <source>New password…</source>
            <translation>Жаңа құпиясөз…</translation>
        </message>
        <message>
            <source>Remove the user…</source>
            <translation>Пайдаланушыны алып тастау…</translation>
        </message>
    </context>
    <context>
        <name>versionReason</name>
        <message>
            <source>Registered</source>
            <translation>Тіркелді</translation>
        </message>
        <message>
            <source>Taken over from a file</source>
            <translation>Файлдан алынды</translation>
        </message>
        <message>
            <source>Card 052/e opened</source>
            <translation>№ 052/е картасы ашылды</translation>
        </message>
        <message>
            <source>Confirmed</source>
            <translation>Расталды</translation>
        </message>
        <message>
            <source>Corrected</source>
            <translation>Түзетілді</translation>
        </message>
        <message>
            <source>Taking over from a file undone</source>
            <translation>Файлдан алу қайтарылды</translation>
        </message>
        <message>
            <source>Joining taken back</source>
            <translation>Біріктіру қайтарылды</translation>
        </message>
    </context>
    <context>
        <name>visitForm</name>
        <message>
            <source>None of these</source>
            <translation>Бұлардың ешқайсысы емес</translation>
        </message>
        <message>
            <source>Urgent state</source>
            <translation>Кезек күттірмейтін жай-күй</translation>
        </message>
        <message>
            <source>Injury</source>
            <translation>Жарақат</translation>
        </message>
        <message>
            <source>Registration of a pregnancy</source>
            <translation>Жүктілік бойынша есепке тұру</translation>
        </message>
        <message>
            <source>Youth health centre</source>
            <translation>Жастар денсаулық орталығы</translation>
        </message>
        <message>
            <source>Within a case that is not finished</source>
            <translation>Аяқталмаған жағдай шеңберінде</translation>
        </message>
        <message>
            <source>Under dynamic observation with this specialist</source>
            <translation>Осы маманда динамикалық байқауда</translation>
        </message>
        <message>
            <source>Reason of the visit</source>
            <translation>Жүгіну себебі</translation>
        </message>
        <message>
            <source>Kind of visit</source>
            <translation>Қабылдау түрі</translation>
        </message>
        <message>
            <source>Referral: who gave it, number</source>
            <translation>Жолдама: кім берді, нөмірі</translation>
        </message>
        <message>
            <source>Without a referral, because</source>
            <translation>Жолдамасыз, себебі</translation>
        </message>
        <message>
            <source>Form of care</source>
            <translation>Көмек нысаны</translation>
        </message>
        <message>
            <source>How the request came</source>
            <translation>Өтініш қалай түсті</translation>
        </message>
        <message>
            <source>Identified by</source>
            <translation>Жеке басы немен куәландырылды</translation>
        </message>
        <message>
            <source>Representative, on what ground</source>
            <translation>Өкілі, қандай негізде</translation>
        </message>
        <message>
            <source>Note</source>
            <translation>Ескертпе</translation>
        </message>
        <message>
            <source>How many visits</source>
            <translation>Қабылдау саны</translation>
        </message>
        <message>
            <source>Every so many days</source>
            <translation>Неше күн сайын</translation>
        </message>
        <message>
            <source>A member of the family, right after</source>
            <translation>Отбасы мүшесі, іле-шала</translation>
        </message>
        <message>
            <source>Choose a reason from the list.</source>
            <translation>Себепті тізімнен таңдаңыз.</translation>
        </message>
        <message>
            <source>Paper of the coupon</source>
            <translation>Талонның қағазы</translation>
        </message>
    </context>
    <context>
        <name>visitPresenter</name>
        <message>
            <source>This doctor has no time left near it. Choose another day for the family.</source>
            <translation>Бұл дәрігерде соған жақын бос уақыт қалмады. Отбасы үшін басқа күнді таңдаңыз.</translation>
        </message>
    </context>
    <context>
        <name>visitSide</name>
        <message>
            <source>Typed at %1, not booked yet.</source>
            <translation>Терілген уақыты: %1, әлі жазылмаған.</translation>
        </message>
        <message>
            <source>Discard it…</source>
            <translation>Өшіру…</translation>
        </message>
    </context>
    <context>
        <name>waitingList</name>
        <message>
            <source>Person</source>
            <translation>Адам</translation>
        </message>
        <message>
            <source>Phone</source>
            <translation>Телефон</translation>
        </message>
        <message>
            <source>Waits for</source>
            <translation>Кімді күтеді</translation>
        </message>
        <message>
            <source>When it suits</source>
            <translation>Қай уақыт қолайлы</translation>
        </message>
        <message>
            <source>Since</source>
            <translation>Қашаннан</translation>
        </message>
        <message>
            <source>Can be offered</source>
            <translation>Ұсынуға болады</translation>
        </message>
        <message>
            <source>Book</source>
            <translation>Жазу</translation>
        </message>
        <message>
            <source>Take off the list</source>
            <translation>Тізімнен шығару</translation>
        </message>
        <message>
            <source>Put on the list</source>
            <translation>Тізімге қосу</translation>
        </message>
        <message>
            <source>nothing yet</source>
            <translation>әзірге жоқ</translation>
        </message>
    </context>
</TS>
