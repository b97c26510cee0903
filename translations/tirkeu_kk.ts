<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="kk">
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
            <translation>Өзекті мәселелері</translation>
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
            <translation>Қарым-қатынас (тілі, тұрмыс жағдайы)</translation>
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
            <translation>Карта бұғатталған: пациент қайтыс болған. Тергеніңіз жоба ретінде сақталды.</translation>
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
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Your role reads this card but does not correct it.</source>
            <translation type="unfinished"/>
        </message>
    </context>
    <context>
        <name>cardSection</name>
        <message>
            <source>Identity</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Contacts</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Documents</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Addresses</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Citizenship, social status</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Representative</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Work and study</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Insurance</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>District and attachment</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Reason of the visit</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Minimal medical data</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Death</source>
            <translation type="unfinished"/>
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
            <translation>Пана іздеген адам</translation>
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
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Female</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Sex not known</source>
            <translation type="unfinished"/>
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
            <translation>%1 жерінде тіркеу орнының дерекқоры жоқ. Оны «tirkeuctl init» арқылы жасаңыз немесе --db арқылы басқа файлды көрсетіңіз.</translation>
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
            <source>%1 wants a whole number, at least %2.</source>
            <translation>%1 үшін %2 немесе одан үлкен бүтін сан керек.</translation>
        </message>
        <message>
            <source>The desk is made: %1</source>
            <translation>Тіркеу орнының дерекқоры жасалды: %1</translation>
        </message>
        <message>
            <source>Recovery code: %1. Print it and keep it in a safe; it is stored nowhere.</source>
            <translation>Қалпына келтіру коды: %1. Оны басып шығарып, сейфте сақтаңыз; ол еш жерде сақталмайды.</translation>
        </message>
        <message>
            <source>%n person(s) added…</source>
            <translation>%n адам қосылды…</translation>
        </message>
        <message>
            <source>The desk is whole.</source>
            <translation>Дерекқор бүтін.</translation>
        </message>
        <message>
            <source>The backup is made and verified: %1</source>
            <translation>Резервтік көшірме жасалып, тексерілді: %1</translation>
        </message>
        <message>
            <source>The backup was restored to %1. What was there is kept beside it.</source>
            <translation>Резервтік көшірме %1 орнына қалпына келтірілді. Бұрынғысы қасында сақталды.</translation>
        </message>
        <message>
            <source>Card 052/e No. %1</source>
            <translation>№ 052/е картасы, нөмірі %1</translation>
        </message>
        <message>
            <source>The card is written: %1</source>
            <translation>Карта жазылды: %1</translation>
        </message>
        <message>
            <source>Call it so: patient show ID, or patient export-052 ID FILE.pdf. The ID is in the answer of search.</source>
            <translation>Былай шақырыңыз: patient show ID немесе patient export-052 ID FILE.pdf. ID іздеу нәтижесінде беріледі.</translation>
        </message>
        <message>
            <source>The input is not a JSON object (trouble near character %1).</source>
            <translation>Кіріс деректер JSON нысаны емес (қате %1-таңба маңында).</translation>
        </message>
    </context>
    <context>
        <name>errors</name>
        <message>
            <source>It was not found: perhaps it was moved or the file does not exist. Check the name and try again.</source>
            <translation>Табылмады: орны ауысқан немесе файл жоқ болуы мүмкін. Атын тексеріп, қайталап көріңіз.</translation>
        </message>
        <message>
            <source>Somebody saved a newer version meanwhile. Nothing was overwritten; what you typed is kept as a draft. Open the card again and compare.</source>
            <translation>Осы аралықта басқа қызметкер жаңа нұсқасын сақтады. Ештеңе өшірілген жоқ, тергеніңіз жоба ретінде сақталды. Картаны қайта ашып, салыстырыңыз.</translation>
        </message>
        <message>
            <source>Another program is using the database. Nothing was lost: try again in a moment.</source>
            <translation>Дерекқорды басқа бағдарлама пайдаланып тұр. Ештеңе жоғалған жоқ: сәлден соң қайталаңыз.</translation>
        </message>
        <message>
            <source>The file is damaged or cut off. Nothing was changed in it. Call the administrator: the last backup can be restored.</source>
            <translation>Файл бүлінген немесе толық емес. Онда ештеңе өзгертілген жоқ. Әкімшіні шақырыңыз: соңғы резервтік көшірмені қалпына келтіруге болады.</translation>
        </message>
        <message>
            <source>This is not a file of Tirkeu, or its key is another. It was left as it is.</source>
            <translation>Бұл Tirkeu файлы емес немесе оның кілті басқа. Файл өзгертілген жоқ.</translation>
        </message>
        <message>
            <source>The file was written by a newer version of Tirkeu. It was left as it is: install the newer version.</source>
            <translation>Файлды Tirkeu бағдарламасының жаңарақ нұсқасы жазған. Файл өзгертілген жоқ: жаңа нұсқасын орнатыңыз.</translation>
        </message>
        <message>
            <source>The disk is full. What was saved before is safe; the last change was not saved. Free some space and try again.</source>
            <translation>Диск толып қалды. Бұрын сақталғаны орнында, соңғы өзгеріс сақталмады. Орын босатып, қайталаңыз.</translation>
        </message>
        <message>
            <source>The folder or the file cannot be written. Nothing was changed. Check the permissions or the disk.</source>
            <translation>Қалтаға немесе файлға жазу мүмкін емес. Ештеңе өзгертілген жоқ. Рұқсаттарды немесе дискіні тексеріңіз.</translation>
        </message>
        <message>
            <source>The disk or a device did not obey. What was saved before is safe; repeat the last action, and call the administrator if it happens again.</source>
            <translation>Диск немесе құрылғы жауап бермеді. Бұрын сақталғаны орнында; соңғы әрекетті қайталаңыз, тағы болса, әкімшіні шақырыңыз.</translation>
        </message>
        <message>
            <source>The login or the password is wrong. Check the keyboard layout and Caps Lock.</source>
            <translation>Логин немесе құпиясөз қате. Пернетақта жаймасы мен Caps Lock пернесін тексеріңіз.</translation>
        </message>
        <message>
            <source>Too many wrong passwords: wait %n second(s).</source>
            <translation>Қате құпиясөз тым көп терілді: %n секунд күтіңіз.</translation>
        </message>
        <message>
            <source>Your role does not allow this. Ask the administrator or a colleague whose role does.</source>
            <translation>Сіздің рөліңіз бұған рұқсат бермейді. Әкімшіге немесе рұқсаты бар әріптесіңізге айтыңыз.</translation>
        </message>
        <message>
            <source>What was given cannot be accepted. Nothing was saved: check it and try again.</source>
            <translation>Берілген деректерді қабылдау мүмкін емес. Ештеңе сақталған жоқ: тексеріп, қайталаңыз.</translation>
        </message>
        <message>
            <source>It exists already and was not overwritten. Choose another name.</source>
            <translation>Мұндайы бар, ол өзгертілген жоқ. Басқа атау таңдаңыз.</translation>
        </message>
        <message>
            <source>There is no network. The work goes on without it; the exchange follows when it is back.</source>
            <translation>Желі жоқ. Жұмыс онсыз да жүреді; желі қалпына келгенде деректер алмасады.</translation>
        </message>
        <message>
            <source>The work was stopped. What was finished before is kept.</source>
            <translation>Жұмыс тоқтатылды. Оған дейін аяқталғаны сақталды.</translation>
        </message>
        <message>
            <source>The login or the password is wrong. Check the keyboard layout and Caps Lock, and type them again.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>This user may not work here any more. Ask the administrator.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>There is no desk or no such user here. Nothing was changed. Check the login, or ask the administrator.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Something in the form is missing or cannot be right. Nothing was written. Put the marked fields right.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>There is a desk here already. Nothing was changed. Close this window and sign in.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Somebody else saved this card meanwhile. What you typed is kept. Open the card anew and compare.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Another program is using the database. Nothing was saved yet; what you typed is kept. Try again in a moment.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>The disk is full. Nothing was saved; what you typed is still in the form. Make room on the disk and save again.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>The database cannot be written. Nothing was saved; what you typed is still in the form. Ask the administrator to check the folder of the desk.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>The disk did not answer as it should. Nothing was saved; what you typed is still in the form. Save again; if it fails again, write on paper and call the administrator.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>The database is damaged. This was not saved; what you typed is still in the form. Write it on paper and call the administrator: the last backup can be restored.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>The record is not there any more. Nothing was saved; what you typed is still in the form. Search for the person anew.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Your role does not allow this change. Nothing was saved; what you typed is still in the form. Ask somebody who may.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Something in the form is missing or cannot be right. Nothing was saved. Put the marked fields right.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>This is saved already. Nothing was changed.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>This login is taken. Nothing was changed. Choose another login.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>This cannot be done so: a user needs a login, a name, a role and a password of eight characters, and one administrator must remain. Nothing was changed.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>This user is not there any more. Nothing was changed. The list was read anew.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>There is no room for the backup. The desk itself is whole. Choose another disk or make room.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>The backup cannot be written into this folder. The desk itself is whole. Choose another folder.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>There is a file of this name already; it was not touched. Choose another name.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>The backup could not be written. The desk itself is whole. Check the disk and try again.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Another program is using the database; the backup was not made. The desk itself is whole. Try again in a moment.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>The login or the password does not open this backup: they are those of the day it was made. Nothing was changed.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>The backup is damaged or was cut off. Nothing was changed. Choose another backup.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>This file is not a backup of Tirkeu. Nothing was changed. Choose another file.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>What you asked for is not there any more. Nothing was changed. Search anew.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Somebody else changed this first. Nothing was overwritten. Read it anew and try again.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Another program is using the database. Nothing was changed. Try again in a moment.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>The database or one of its files is damaged. Nothing was changed. Call the administrator: the last backup can be restored.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>This file does not belong to Tirkeu. Nothing was changed. Choose another file.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>This file was written by a newer Tirkeu. Nothing was changed. Install the newer version on this computer.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>The disk is full. Nothing was changed. Make room on the disk and try again.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>The files of the desk cannot be written. Nothing was changed. Ask the administrator to check the folder of the desk.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>The disk did not answer as it should. Nothing was changed. Try again; if it fails again, call the administrator.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>The password is wrong. Nothing was changed. Type it again.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Too many wrong passwords. You can try again in %n second(s).</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Your role does not allow this. Nothing was changed. Ask somebody who may.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>What was given cannot be accepted. Nothing was changed. Check it and try again.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>This is there already; it was not touched.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>There is no connection. Your work is kept on this desk and goes on. It will be sent when the connection is back.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>This was stopped before it was done. Nothing was changed.</source>
            <translation type="unfinished"/>
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
            <translation>Файл бүлінген: %1. Соңғы резервтік көшірмені қалпына келтіріңіз.</translation>
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
        <name>patientList</name>
        <message>
            <source>%n years</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>no IIN</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>no card yet</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>deceased</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Name, address</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Born, IIN</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Phone, card</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>District, attachment</source>
            <translation type="unfinished"/>
        </message>
    </context>
    <context>
        <name>personPanel</name>
        <message>
            <source>%n years</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Died on %1: the card is locked</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Confirmed on %1</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>No IIN: ask for it</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>No first visit yet: there is no card 052/e</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>The document has expired: %1</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>No phone: ask for it</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Address</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Stays at</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>%1 since %2</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Card 052/e</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>%1 of %2</source>
            <translation type="unfinished"/>
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
            <translation>Принтерде қағаз тұрып қалды. Шығарып алыңыз.</translation>
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
        <message>
            <source>%n wrong password(s) were typed since the last sign-in.</source>
            <translation>Соңғы кіргеннен бері құпиясөз %n рет қате терілді.</translation>
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
    </context>
    <context>
        <name>tirkeu::ui::AskDialog</name>
        <message>
            <source>There are changes that are not saved.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Stay here</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Discard the changes</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Save</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Go back</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Close</source>
            <translation type="unfinished"/>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::FormField</name>
        <message>
            <source>%1, required</source>
            <translation type="unfinished"/>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::NoticeBar</name>
        <message>
            <source>Close this notice</source>
            <translation type="unfinished"/>
        </message>
    </context>
    <context>
        <name>tirkeu::ui::PersonPanel</name>
        <message>
            <source>Find a person above. Enter opens the card.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Enter opens the card.</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>The person</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>First visit: open card 052/e</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Correct the card</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Print 052/e</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Confirm the data</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Versions</source>
            <translation type="unfinished"/>
        </message>
    </context>
    <context>
        <name>versionReason</name>
        <message>
            <source>Registered</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Taken over from a file</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Card 052/e opened</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Confirmed</source>
            <translation type="unfinished"/>
        </message>
        <message>
            <source>Corrected</source>
            <translation type="unfinished"/>
        </message>
    </context>
</TS>
